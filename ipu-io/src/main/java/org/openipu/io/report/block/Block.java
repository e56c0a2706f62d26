package org.openipu.io.report.block;

/** A part of a document that stands by itself: what a renderer lays out one below the other. */
public sealed interface Block permits Section, Paragraph, Bullets, Table, Quotation, Picture, FindingsBox {

    /**
     * Answers for the kind of block at hand.
     *
     * @param <R> the kind of answer
     * @param visitor an answer for each kind
     * @return the visitor's answer
     */
    <R> R accept(BlockVisitor<R> visitor);
}
