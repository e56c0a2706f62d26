package org.openipu.io.report.block;

import java.util.function.Function;

/**
 * Words of the document's own.
 *
 * @param shown the text; characters that cannot be printed are replaced
 */
public record Text(String shown) implements Inline {

    /** Makes the text printable. */
    public Text {
        shown = Printable.of(shown);
    }

    @Override
    public <R> R fold(
            Function<? super Text, ? extends R> text,
            Function<? super Figure, ? extends R> figure,
            Function<? super Link, ? extends R> link) {
        return text.apply(this);
    }
}
