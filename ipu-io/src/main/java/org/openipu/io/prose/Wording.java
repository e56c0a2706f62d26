package org.openipu.io.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Consideration;
import org.openipu.model.document.ConsiderationOutcome;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.ResolutionText;

/** The lines that a printed text has and its structure does not, in the language of its paragraphs. */
final class Wording {

    private final Phrasing phrasing;

    private Wording(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    /** Returns the wording in the language of a text. */
    static Wording of(AdoptedText text) {
        List<String> paragraphs =
                new ArrayList<>(List.of(text.title(), text.adoption().body()));
        if (text instanceof Resolution resolution) {
            addTo(paragraphs, resolution.preambular(), resolution.operative(), resolution.footnotes());
        }
        if (text instanceof Declaration declaration) {
            paragraphs.addAll(declaration.opening());
            declaration.sections().forEach(section -> {
                paragraphs.add(section.heading());
                paragraphs.addAll(section.pledges());
            });
            paragraphs.addAll(declaration.closing());
            declaration.footnotes().stream().map(Footnote::text).forEach(paragraphs::add);
        }
        return new Wording(LanguageDetection.of(paragraphs));
    }

    /** Returns the wording in the language of a text that is not known to have been adopted. */
    static Wording of(ResolutionText text) {
        List<String> paragraphs = new ArrayList<>(List.of(text.title()));
        addTo(paragraphs, text.preambular(), text.operative(), text.footnotes());
        return new Wording(LanguageDetection.of(paragraphs));
    }

    private static void addTo(
            List<String> paragraphs,
            List<PreambularParagraph> preambular,
            List<OperativeParagraph> operative,
            List<Footnote> footnotes) {
        preambular.forEach(paragraph -> paragraphs.add(paragraph.text()));
        operative.forEach(paragraph -> paragraphs.add(paragraph.text()));
        footnotes.forEach(footnote -> paragraphs.add(footnote.text()));
    }

    Phrasing phrasing() {
        return phrasing;
    }

    Locale locale() {
        return phrasing.locale();
    }

    String footnotes() {
        return phrasing.text("print.footnotes");
    }

    /** Returns such as "Resolution adopted by consensus* by the 151st IPU Assembly (Geneva, 23 October 2025)". */
    String adoption(AdoptedText text, String star) {
        Adoption adoption = text.adoption();
        String kind = text instanceof Resolution ? "print.resolution" : "print.declaration";
        String mode =
                phrasing.text(mode(adoption.mode())) + (text.reservations().isEmpty() ? "" : star);
        String place = adoption.place().map(city -> city + ", ").orElse("");
        return filled(agreeing(kind, adoption.body()), mode, adoption.body()) + " (" + place + day(adoption.date())
                + ")";
    }

    /** Returns such as "Not adopted (Security Council, 16 June 2023). Vetoed". */
    String consideration(Consideration consideration) {
        String where = Stream.concat(consideration.body().stream(), consideration.date().map(this::day).stream())
                .collect(Collectors.joining(", "));
        return phrasing.text(outcome(consideration.outcome()))
                + (where.isEmpty() ? "" : " (" + where + ")")
                + consideration.remark().map(remark -> ". " + remark).orElse("");
    }

    String formula(Adoption adoption) {
        return filled(agreeing("print.formula", adoption.body()), adoption.body());
    }

    /** Returns a pattern with the article that the body's noun has: "La 152e Assemblée", "Le Conseil", "L'Assemblée". */
    private String agreeing(String key, String body) {
        if (phrasing.endAt("print.elided", body, 0) >= 0) {
            return phrasing.text(key + ".elided");
        }
        int noun = phrasing.find("body.noun", body, 0);
        boolean governs = noun >= 0 && !Words.hasSmallWord(body.substring(0, noun));
        for (String gender : List.of("masculine", "neuter")) {
            if (governs && phrasing.endAt("print." + gender, body, noun) >= 0) {
                return phrasing.text(key + "." + gender);
            }
        }
        return phrasing.text(key);
    }

    String note(Reservation reservation) {
        boolean opposes = reservation.kind() == ReservationKind.OPPOSITION;
        String scope = reservation.isOfEntireText() ? phrasing.text("print.entire-text") : reservation.scope();
        String article =
                phrasing.is("print.with-article", reservation.party()) ? phrasing.text("print.article") + " " : "";
        return filled(
                phrasing.text(opposes ? "print.opposition" : "print.reservation"),
                article + reservation.party(),
                scope);
    }

    private String day(LocalDate day) {
        return filled(
                phrasing.text("print.date"),
                Integer.toString(day.getDayOfMonth()),
                phrasing.list("print.month").get(day.getMonthValue() - 1),
                Integer.toString(day.getYear()));
    }

    private static String outcome(ConsiderationOutcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "print.adopted-somehow";
            case NOT_ADOPTED -> "print.not-adopted";
            case NOT_STATED -> "print.not-stated";
        };
    }

    private static String mode(AdoptionMode mode) {
        return switch (mode) {
            case CONSENSUS -> "print.consensus";
            case UNANIMOUS -> "print.unanimous";
            case VOTE -> "print.vote";
            case ENDORSED -> "print.endorsed";
        };
    }

    /** Puts values in the places of a pattern; a value is never looked into. */
    private static String filled(String pattern, String... values) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{' && i + 2 < pattern.length()) {
                filled.append(values[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(pattern.charAt(i));
            }
        }
        return filled.toString();
    }
}
