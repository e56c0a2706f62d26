package org.openipu.io.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.io.input.InputText;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/** The rows of a table as they come in, the header first. A row that cannot be used is a finding. */
final class CsvRows implements CsvRecords.Sink {

    private final InputText input;
    private int headerLine = 1;
    private List<String> header = List.of();
    private int count;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    CsvRows(InputText input) {
        this.input = input;
    }

    @Override
    public void add(int line, List<String> cells) {
        if (header.isEmpty()) {
            headerLine = line;
            header = cells;
            findings.addAll(repeatedNames());
        } else {
            count++;
            addRow(line, cells);
        }
    }

    @Override
    public Optional<Finding> excess() {
        return count > input.limits().rows()
                ? Optional.of(Finding.error(
                        "csv.too-many-rows",
                        "",
                        Argument.of("limit", input.limits().rows())))
                : Optional.empty();
    }

    CsvTable table() {
        if (count == 0) {
            findings.add(Finding.error("csv.no-rows", "", Argument.of("file", input.name()))
                    .at(place(headerLine, 1)));
        }
        return new CsvTable(input.name(), headerLine, header, List.copyOf(rows), List.copyOf(findings));
    }

    private void addRow(int line, List<String> cells) {
        List<Finding> faults = faults(line, cells);
        findings.addAll(faults);
        if (faults.isEmpty()) {
            rows.add(new CsvRow(input.name(), line, header, cells));
        }
    }

    private List<Finding> faults(int line, List<String> cells) {
        if (cells.size() != header.size()) {
            return List.of(Finding.error(
                            "csv.cell-count",
                            "",
                            Argument.of("found", cells.size()),
                            Argument.of("expected", header.size()))
                    .at(place(line, Math.min(cells.size(), header.size()) + 1)));
        }
        return longCells(line, cells);
    }

    private List<Finding> longCells(int line, List<String> cells) {
        List<Finding> tooLong = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > input.limits().fieldLength()) {
                tooLong.add(Finding.error(
                                "csv.cell-too-long",
                                header.get(i),
                                Argument.of("limit", input.limits().fieldLength()))
                        .at(place(line, i + 1)));
            }
        }
        return tooLong;
    }

    private List<Finding> repeatedNames() {
        Set<String> seen = new HashSet<>();
        List<Finding> repeated = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            if (!seen.add(header.get(i))) {
                repeated.add(Finding.error("csv.column-twice", header.get(i), Argument.of("column", header.get(i)))
                        .at(place(headerLine, i + 1)));
            }
        }
        return repeated;
    }

    private Position place(int line, int column) {
        return new Position(input.name(), line, column);
    }
}
