package org.openipu.io.prose;

/**
 * A part of a text and what it was taken for.
 *
 * @param role what it was taken for
 * @param line the line at which it begins, counted from 1
 * @param level the level of a sub-item, 0 for the first; 0 for everything else
 * @param mark the number, label, bullet or footnote mark before the text, without what encloses it; empty when it has none
 * @param text its text, as it stands in the input, in one line
 */
public record Passage(Role role, int line, int level, String mark, String text) {}
