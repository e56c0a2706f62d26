package org.openipu.model.finding;

/**
 * A place in a file.
 *
 * @param source the file's name as the user gave it; {@code -} for standard input
 * @param line the line, counted from 1
 * @param column counted from 1: in a table the number of the field, elsewhere the character in the line
 */
public record Position(String source, int line, int column) {

    /**
     * Refuses a line or column below 1.
     *
     * @throws IllegalArgumentException if line or column is below 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
        }
    }

    /** Returns the form that editors understand: {@code votes.csv:14:3}. */
    @Override
    public String toString() {
        return source + ":" + line + ":" + column;
    }
}
