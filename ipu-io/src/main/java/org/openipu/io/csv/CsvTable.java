package org.openipu.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/**
 * A table as it stands in a file: names of columns and rows with as many cells. Blanks around cells are left out.
 *
 * @param source the file's name
 * @param headerLine the line of the header, from 1
 * @param header the names of the columns
 * @param rows the rows below the header
 * @param findings what is wrong with the table as such
 */
record CsvTable(String source, int headerLine, List<String> header, List<CsvRow> rows, List<Finding> findings) {

    static ReadResult<CsvTable> parse(InputText input) {
        CsvRows rows = new CsvRows(input);
        return CsvRecords.read(input, rows)
                .<ReadResult<CsvTable>>map(finding -> new ReadResult.Unreadable<>(List.of(finding)))
                .orElseGet(() -> new ReadResult.Read<>(rows.table(), List.of()));
    }

    boolean has(String column) {
        return header.contains(column);
    }

    /** Returns the rows that a reader can use: none when a column is missing, so that not every row is reported. */
    List<CsvRow> rowsWith(List<String> required) {
        return header.containsAll(required) ? rows : List.of();
    }

    /**
     * Returns all findings about the table, with an error for each missing and a warning for each unknown column, or one
     * error for a table with semicolons, whose columns all seem to be missing.
     */
    List<Finding> findings(List<String> required, List<String> optional) {
        List<Finding> all = new ArrayList<>(findings);
        if (hasSemicolons() && !header.containsAll(required)) {
            all.add(inHeader(1, Finding.error("csv.semicolon", "", Argument.of("header", header.get(0)))));
            return all;
        }
        all.addAll(missingColumns(required));
        all.addAll(unknownColumns(required, optional));
        return all;
    }

    private boolean hasSemicolons() {
        return header.size() == 1 && header.get(0).contains(";");
    }

    private List<Finding> missingColumns(List<String> required) {
        return required.stream()
                .filter(column -> !header.contains(column))
                .map(column -> inHeader(
                        1,
                        Finding.error(
                                "csv.column-missing",
                                column,
                                Argument.of("column", column),
                                Argument.of("header", String.join(",", header)))))
                .toList();
    }

    private List<Finding> unknownColumns(List<String> required, List<String> optional) {
        List<Finding> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!required.contains(column) && !optional.contains(column)) {
                unknown.add(
                        inHeader(i + 1, Finding.warning("csv.column-unknown", column, Argument.of("column", column))));
            }
        }
        return unknown;
    }

    private Finding inHeader(int column, Finding finding) {
        return finding.at(new Position(source, headerLine, column));
    }
}
