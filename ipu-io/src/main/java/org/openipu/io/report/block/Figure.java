package org.openipu.io.report.block;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that comes from data: a number, a date, an amount, a name or another text.
 *
 * @param shown the value as it is read; characters that cannot be printed are replaced
 * @param path the value in the data's document, such as {@code assemblies[1].assembly.attendance.participants}; of a value that
 *     was computed, what it was computed from; not empty
 * @param language the language of the value as a BCP 47 tag; empty when it is that of the document, or the value is in none
 */
public record Figure(String shown, String path, Optional<String> language) implements Inline {

    /**
     * Makes the text printable; refuses a figure that cannot be traced.
     *
     * @throws IllegalArgumentException if the path is empty
     */
    public Figure {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a figure has the path of its object");
        }
        shown = Printable.of(shown);
    }

    /**
     * Makes a figure in the language of the document, or in none.
     *
     * @param shown the value as it is read
     * @param path the value in the data's document
     * @throws IllegalArgumentException if the path is empty
     */
    public Figure(String shown, String path) {
        this(shown, path, Optional.empty());
    }

    /** Tells whether it is a number, or an amount with its currency, which a line does not break. */
    public boolean isNumeral() {
        return Numeral.is(shown);
    }

    @Override
    public <R> R fold(
            Function<? super Text, ? extends R> text,
            Function<? super Figure, ? extends R> figure,
            Function<? super Link, ? extends R> link) {
        return figure.apply(this);
    }
}
