package org.openipu.io.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openipu.model.document.AdoptionMode;

/**
 * What a line says about an adoption, as far as it says it: "Resolution adopted by consensus* by the 151st IPU Assembly (Geneva,
 * 23 October 2025)".
 *
 * @param mode how the text was adopted
 * @param body by whom
 * @param place where
 * @param date when
 */
record AdoptionLine(
        Optional<AdoptionMode> mode, Optional<String> body, Optional<String> place, Optional<LocalDate> date) {

    static final AdoptionLine NOTHING =
            new AdoptionLine(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final List<Map.Entry<String, AdoptionMode>> MODES = List.of(
            Map.entry("mode.consensus", AdoptionMode.CONSENSUS),
            Map.entry("mode.unanimous", AdoptionMode.UNANIMOUS),
            Map.entry("mode.vote", AdoptionMode.VOTE),
            Map.entry("mode.endorsed", AdoptionMode.ENDORSED));

    /** Tells whether a text begins as a line about an adoption does, and tells by whom or when. */
    static boolean isOne(String text, Phrasing phrasing) {
        String plain = plain(text);
        return begins(text, phrasing)
                && (new Dates(phrasing).last(plain).isPresent()
                        || (Words.count(plain) <= 30 && phrasing.has("body.noun", plain)));
    }

    /** Tells whether a line begins as one about an adoption does. */
    static boolean begins(String text, Phrasing phrasing) {
        String plain = plain(text);
        return !plain.isEmpty()
                && Character.isUpperCase(plain.charAt(0))
                && phrasing.endAt("adoption.start", plain, 0) > 0
                && (phrasing.has("adoption.verb", plain)
                        || mode(plain, phrasing).isPresent());
    }

    static AdoptionLine of(String text, Phrasing phrasing) {
        String plain = plain(text);
        Optional<Dates.Found> date = new Dates(phrasing).last(plain);
        int dateBegin = date.map(Dates.Found::from).orElse(plain.length());
        int bracket = plain.lastIndexOf('(', dateBegin);
        int bodyEnd = bracket >= 0 ? bracket : dateBegin;
        int agentEnd = agentEnd(plain, bodyEnd, phrasing);
        int comma = plain.indexOf(',', Math.max(0, agentEnd));
        boolean unbracketed = bracket < 0 && agentEnd >= 0 && comma > 0 && comma < dateBegin;
        int end = unbracketed ? comma : bodyEnd;
        Optional<String> body = agentEnd < 0 ? Optional.empty() : body(plain, agentEnd, end, phrasing);
        Optional<String> place = bracket >= 0 || unbracketed
                ? filled(withoutComma(plain.substring(Math.min(end + 1, dateBegin), dateBegin)))
                : Optional.empty();
        return new AdoptionLine(
                mode(plain, phrasing),
                body,
                date.isPresent() ? place : placeAlone(plain, bracket),
                date.map(Dates.Found::day));
    }

    private static Optional<String> placeAlone(String plain, int bracket) {
        int end = plain.indexOf(')', Math.max(0, bracket));
        return bracket >= 0 && end > bracket ? filled(plain.substring(bracket + 1, end)) : Optional.empty();
    }

    private static Optional<AdoptionMode> mode(String plain, Phrasing phrasing) {
        return MODES.stream()
                .filter(mode -> phrasing.has(mode.getKey(), plain))
                .<AdoptionMode>map(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns where the last "by the" ends before a place that leads to a body and not to the mode; -1 if there is none. */
    private static int agentEnd(String plain, int bodyEnd, Phrasing phrasing) {
        int last = -1;
        for (int at = phrasing.find("adoption.agent", plain, 0);
                at >= 0 && at < bodyEnd;
                at = phrasing.find("adoption.agent", plain, at + 1)) {
            int end = phrasing.endAt("adoption.agent", plain, at);
            boolean mode = isMode(plain, at, phrasing);
            boolean votes = end <= bodyEnd && leadsToVotes(plain.substring(end, bodyEnd), phrasing);
            if (!mode && !votes) {
                last = end;
            }
        }
        return last;
    }

    /** Tells whether what follows a "by" is the votes, such as "500 votes to 20", and not a body before them. */
    private static boolean leadsToVotes(String text, Phrasing phrasing) {
        int votes = phrasing.find("mode.vote", text, 0);
        int body = phrasing.find("body.noun", text, 0);
        return votes >= 0 && (body < 0 || votes < body);
    }

    private static boolean isMode(String plain, int at, Phrasing phrasing) {
        return MODES.stream().anyMatch(each -> phrasing.endAt(each.getKey(), plain, at) > 0);
    }

    private static Optional<String> body(String plain, int from, int to, Phrasing phrasing) {
        if (from > to) {
            return Optional.empty();
        }
        String body = plain.substring(from, to);
        int end = body.length();
        for (String key : List.of("mode.consensus", "mode.unanimous", "mode.vote", "adoption.verb")) {
            int cue = phrasing.find(key, body, 1);
            boolean counted = cue > 0 && key.equals("mode.vote");
            end = cue > 0 ? Math.min(end, counted ? beginOfCount(body, cue) : cue) : end;
        }
        return filled(withoutComma(body.substring(0, end)));
    }

    /** Returns where the number before a cue begins, with the small word in front of it: "by 1,062", "mit 500". */
    private static int beginOfCount(String body, int cue) {
        int number = cue;
        while (number > 0 && isOfNumber(body.charAt(number - 1))) {
            number--;
        }
        if (body.substring(number, cue).chars().noneMatch(Character::isDigit)) {
            return cue;
        }
        int word = number;
        while (word > 0 && Character.isLowerCase(body.charAt(word - 1))) {
            word--;
        }
        return Words.beginsAt(body, word) ? word : number;
    }

    private static boolean isOfNumber(char character) {
        return Character.isDigit(character) || Words.isBlank(character) || ".,'\u2019".indexOf(character) >= 0;
    }

    private static Optional<String> filled(String text) {
        String filled = Words.strip(text);
        return filled.isEmpty() ? Optional.empty() : Optional.of(filled);
    }

    private static String withoutComma(String text) {
        String stripped = Words.strip(text);
        return stripped.endsWith(",") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static String plain(String text) {
        String plain = Words.plain(text);
        return plain.startsWith("(") ? plain.substring(1) : plain;
    }
}
