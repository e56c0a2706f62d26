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
        boolean control = Character.getType(character) == Character.CONTROL
                && character != '\n'
                && character != '\t'
                && character != '\r';
        return control || Character.getType(character) == Character.SURROGATE || isReordering(character);
    }

    /** Embeddings, overrides and isolates show a text in another order than it is read. */
    private static boolean isReordering(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
