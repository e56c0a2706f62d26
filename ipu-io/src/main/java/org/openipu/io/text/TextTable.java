package org.openipu.io.text;

import java.util.ArrayList;
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
     * @param cells one text for each column, as many in every row
     * @return this table
     */
    public TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Returns the rows, a line each, the last one ended. */
    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private String line(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> column == 0 ? left(row.get(0)) : right(row.get(column), column))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private String left(String cell) {
        return cell + padding(cell, 0);
    }

    private String right(String cell, int column) {
        return padding(cell, column) + cell;
    }

    private String padding(String cell, int column) {
        return " ".repeat(width(column) - cell.codePointCount(0, cell.length()));
    }

    private int width(int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell.codePointCount(0, cell.length()))
                .max()
                .orElse(0);
    }
}
