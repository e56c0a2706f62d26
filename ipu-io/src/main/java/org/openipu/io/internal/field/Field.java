package org.openipu.io.internal.field;

import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/**
 * A value as it stands in an input.
 *
 * @param kind what the input says it is
 * @param text its text as it stands; empty when the field is absent
 * @param path where it is in the data, such as {@code requests[0].yes}
 * @param position where it is in the file; empty when that is worked out later
 */
public record Field(Kind kind, String text, String path, Optional<Position> position) {

    /** What an input says that a value is. */
    public enum Kind {
        /** A cell of a table, which may hold anything. */
        CELL,
        /** A text of a document. */
        TEXT,
        /** A number of a document. */
        NUMBER,
        /** Anything else in a document: an object, a list, true or false. */
        OTHER
    }

    /** Tells whether there is nothing to read. */
    public boolean isMissing() {
        return text.isBlank();
    }

    /** Returns the text without the blanks around it. */
    public String stripped() {
        return text.strip();
    }

    /**
     * Tells whether the value can be of a kind.
     *
     * @param expected the kind that a reader wants
     * @return true if it is of that kind, or a cell
     */
    public boolean canBe(Kind expected) {
        return kind == Kind.CELL || kind == expected;
    }

    /**
     * Returns an error about this field.
     *
     * @param code the kind of finding
     * @param arguments the values that the words need
     * @return the finding at this field's place
     */
    public Finding error(String code, Argument... arguments) {
        return placed(Finding.error(code, path, arguments));
    }

    /**
     * Returns a warning about this field.
     *
     * @param code the kind of finding
     * @param arguments the values that the words need
     * @return the finding at this field's place
     */
    public Finding warning(String code, Argument... arguments) {
        return placed(Finding.warning(code, path, arguments));
    }

    private Finding placed(Finding finding) {
        return position.map(finding::at).orElse(finding);
    }
}
