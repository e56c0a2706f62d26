package org.openipu.io.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.document.Resolution;

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
            resolution.preambular().forEach(paragraph -> paragraphs.add(paragraph.text()));
            resolution.operative().stream().map(OperativeParagraph::text).forEach(paragraphs::add);
            resolution.footnotes().stream().map(Footnote::text).forEach(paragraphs::add);
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
        return filled(phrasing.text(kind), mode, adoption.body()) + " (" + place + day(adoption.date()) + ")";
    }

    String formula(Adoption adoption) {
        return filled(phrasing.text("print.formula"), adoption.body());
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
