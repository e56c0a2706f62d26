package org.openipu.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/**
 * A table as it stands in a file: names of columns and rows with as many cells. Blanks around cells are left out.
 *
 * @param source the file's name
 * @param header the names of the columns
 * @param rows the rows below the header
 * @param findings what is wrong with the table as such
 */
record CsvTable(String source, List<String> header, List<CsvRow> rows, List<Finding> findings) {

    static ReadResult<CsvTable> parse(InputText input) {
        Rows rows = new Rows(input);
        int line = 1;
        try (CsvReader<CsvRecord> records = reader(input)) {
            for (CsvRecord record : records) {
                line = Math.toIntExact(record.getStartingLineNumber());
                rows.add(line, record.getFields().stream().map(String::strip).toList());
                if (rows.areTooMany()) {
                    return unreadable(
                            input,
                            line,
                            "csv.too-many-rows",
                            Argument.of("limit", input.limits().rows()));
                }
            }
        } catch (CsvParseException e) {
            return unreadable(input, line, "csv.syntax", Argument.of("after", line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadResult.Read<>(rows.table(), List.of());
    }

    boolean has(String column) {
        return header.contains(column);
    }

    /** Returns the rows that a reader can use: none when a column is missing, so that not every row is reported. */
    List<CsvRow> rowsWith(List<String> required) {
        return header.containsAll(required) ? rows : List.of();
    }

    /** Returns all findings about the table, with an error for each missing and a warning for each unknown column. */
    List<Finding> findings(List<String> required, List<String> optional) {
        List<Finding> all = new ArrayList<>(findings);
        for (String column : required) {
            if (!header.contains(column)) {
                all.add(inHeader(
                        1,
                        Finding.error(
                                "csv.column-missing",
                                column,
                                Argument.of("column", column),
                                Argument.of("header", String.join(",", header)))));
            }
        }
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!required.contains(column) && !optional.contains(column)) {
                all.add(inHeader(i + 1, Finding.warning("csv.column-unknown", column, Argument.of("column", column))));
            }
        }
        return all;
    }

    private Finding inHeader(int column, Finding finding) {
        return finding.at(new Position(source, 1, column));
    }

    private static CsvReader<CsvRecord> reader(InputText input) {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(input.limits().fieldLength())
                .ofCsvRecord(input.text());
    }

    private static ReadResult<CsvTable> unreadable(InputText input, int line, String code, Argument argument) {
        return new ReadResult.Unreadable<>(
                List.of(Finding.error(code, "", argument).at(new Position(input.name(), line, 1))));
    }

    /** The rows as they come in. */
    private static final class Rows {

        private final InputText input;
        private List<String> header = List.of();
        private final List<CsvRow> rows = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Rows(InputText input) {
            this.input = input;
        }

        void add(int line, List<String> cells) {
            if (header.isEmpty()) {
                header = cells;
                findings.addAll(repeatedColumns(line));
            } else if (cells.size() != header.size()) {
                findings.add(Finding.error(
                                "csv.cell-count",
                                "",
                                Argument.of("found", cells.size()),
                                Argument.of("expected", header.size()))
                        .at(new Position(input.name(), line, Math.min(cells.size(), header.size()) + 1)));
            } else {
                rows.add(new CsvRow(input.name(), line, header, cells));
            }
        }

        boolean areTooMany() {
            return rows.size() > input.limits().rows();
        }

        CsvTable table() {
            if (rows.isEmpty() && findings.isEmpty()) {
                findings.add(Finding.error("csv.no-rows", "", Argument.of("file", input.name()))
                        .at(new Position(input.name(), 1, 1)));
            }
            return new CsvTable(input.name(), header, List.copyOf(rows), List.copyOf(findings));
        }

        private List<Finding> repeatedColumns(int line) {
            Set<String> seen = new HashSet<>();
            List<Finding> repeated = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                if (!seen.add(header.get(i))) {
                    repeated.add(Finding.error("csv.column-twice", header.get(i), Argument.of("column", header.get(i)))
                            .at(new Position(input.name(), line, i + 1)));
                }
            }
            return repeated;
        }
    }
}
