package org.openipu.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns for a fixed-width screen: the first to the left, the others to the right. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Starts a table without rows. */
    public TextTable() {}

    /**
     * Adds a row.
     *
     * @param cells one text for each column, as many in every row; long ones are shortened
     * @return this table
     */
    public TextTable row(String... cells) {
        rows.add(Arrays.stream(cells).map(OneLine::of).map(OneLine::shortened).toList());
        return this;
    }

    /** Returns the rows, a line each, the last one ended. */
    @Override
    public String toString() {
        int[] widths = widths();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private int[] widths() {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (List<String> row : rows) {
            Arrays.setAll(widths, column -> Math.max(widths[column], width(row.get(column))));
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> column == 0 ? left(row.get(0), widths[0]) : right(row.get(column), widths[column]))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String left(String cell, int width) {
        return cell + " ".repeat(width - width(cell));
    }

    private static String right(String cell, int width) {
        return " ".repeat(width - width(cell)) + cell;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
