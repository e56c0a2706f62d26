package org.openipu.io.internal.form;

import java.util.Locale;
import java.util.OptionalInt;
import org.openipu.model.finding.Argument;

/** What no text of a document may hold: control characters, halves of characters, and marks that turn the direction of writing. */
final class PlainText {

    private PlainText() {}

    /** Adds an error when a text holds such a character, and tells whether it does. Line breaks and tabs are text. */
    static boolean refused(String text, Reading reading) {
        OptionalInt bad = text.codePoints().filter(PlainText::isRefused).findFirst();
        bad.ifPresent(character -> reading.refuse(
                "text.control-character", Argument.of("character", String.format(Locale.ROOT, "U+%04X", character))));
        return bad.isPresent();
    }

    private static boolean isRefused(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t' && character != '\r';
            case Character.SURROGATE -> true;
            case Character.FORMAT ->
                Character.getDirectionality(character) != Character.DIRECTIONALITY_BOUNDARY_NEUTRAL
                        && Character.getDirectionality(character) != Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        && Character.getDirectionality(character) != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        && Character.getDirectionality(character) != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            default -> false;
        };
    }
}
