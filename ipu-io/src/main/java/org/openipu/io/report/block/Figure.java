package org.openipu.io.report.block;

import java.util.function.Function;

/**
 * A value that comes from data: a number, a date, an amount, a name or another text.
 *
 * @param shown the value as it is read; characters that cannot be printed are replaced
 * @param path the value in the data's document, such as {@code assemblies[1].assembly.attendance.participants}; of a value that
 *     was computed, what it was computed from; not empty
 */
public record Figure(String shown, String path) implements Inline {

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

    @Override
    public <R> R fold(
            Function<? super Text, ? extends R> text,
            Function<? super Figure, ? extends R> figure,
            Function<? super Link, ? extends R> link) {
        return figure.apply(this);
    }
}
