package org.openipu.io.input;

/**
 * How much a reader takes in before it refuses, so that no input can exhaust the memory.
 *
 * @param bytes the most bytes of an input
 * @param rows the most rows of a table; a document may have 16 times as many tokens
 * @param fieldLength the most characters of one field, or of one text or name in a document
 * @param depth the deepest nesting of a document
 */
public record ReadLimits(int bytes, int rows, int fieldLength, int depth) {

    /** 16 MiB, 100,000 rows, 10,000 characters a field, 32 levels. */
    public static final ReadLimits DEFAULT = new ReadLimits(16 * 1024 * 1024, 100_000, 10_000, 32);

    /**
     * Refuses limits below 1.
     *
     * @throws IllegalArgumentException if a limit is below 1
     */
    public ReadLimits {
        if (bytes < 1 || rows < 1 || fieldLength < 1 || depth < 1) {
            throw new IllegalArgumentException("limits must be 1 or more");
        }
    }
}
