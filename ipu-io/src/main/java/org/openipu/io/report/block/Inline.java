package org.openipu.io.report.block;

import java.util.function.Function;

/** A run of text in a line. */
public sealed interface Inline permits Text, Figure, Link {

    /** Returns the text to be read. */
    String shown();

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param text for words of the document's own
     * @param figure for a value that comes from data
     * @param link for an address
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super Text, ? extends R> text,
            Function<? super Figure, ? extends R> figure,
            Function<? super Link, ? extends R> link);
}
