package org.openipu.io.report.picture;

import java.util.List;

/**
 * The numbers of a picture, written in its language.
 *
 * @param caption what the table holds
 * @param head the titles of the columns; the first column names the row
 * @param rows the rows, each with a cell for every column
 */
public record NumberTable(String caption, List<String> head, List<List<String>> rows) {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public NumberTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " of " + head.size() + " cells");
            }
        }
    }
}
