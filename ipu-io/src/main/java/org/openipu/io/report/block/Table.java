package org.openipu.io.report.block;

import java.util.List;

/**
 * A table with a caption and a head.
 *
 * @param caption what it shows
 * @param columns its columns; never empty
 * @param rows its rows, in order, each with a cell for every column
 */
public record Table(Line caption, List<Column> columns, List<Row> rows) implements Block {

    /**
     * Copies the lists; refuses rows that do not fit the head.
     *
     * @throws IllegalArgumentException if there is no column, or a row has not as many cells as there are columns
     */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("each row has a cell for each of " + width + " columns, at least one");
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }

    /**
     * A column.
     *
     * @param heading its heading
     * @param isNumeric whether it holds figures, which stand right
     */
    public record Column(Line heading, boolean isNumeric) {

        /**
         * Returns a column of words.
         *
         * @param heading its heading
         * @return the column
         */
        public static Column ofWords(Line heading) {
            return new Column(heading, false);
        }

        /**
         * Returns a column of figures.
         *
         * @param heading its heading
         * @return the column
         */
        public static Column ofFigures(Line heading) {
            return new Column(heading, true);
        }
    }

    /**
     * A row, whose first cell names it.
     *
     * @param cells a cell for each column; a cell may be empty
     * @param isTotal whether it sums up the rows above it
     */
    public record Row(List<Line> cells, boolean isTotal) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * Returns a row.
         *
         * @param cells a cell for each column
         * @return the row, which is no total
         */
        public static Row of(Line... cells) {
            return new Row(List.of(cells), false);
        }

        /**
         * Returns a row that sums up those above it.
         *
         * @param cells a cell for each column
         * @return the row
         */
        public static Row total(Line... cells) {
            return new Row(List.of(cells), true);
        }
    }
}
