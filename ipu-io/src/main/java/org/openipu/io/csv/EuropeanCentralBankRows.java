package org.openipu.io.csv;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;
import org.openipu.io.input.InputText;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.RateFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;
import org.openipu.rules.conversion.PublishedRate;

/**
 * The European Central Bank's table of euro reference rates: a row for each day, a column for each currency, {@code N/A} where
 * there is no rate, and a comma at the end of each row.
 */
final class EuropeanCentralBankRows implements CsvRecords.Sink {

    private static final String SOURCE = "European Central Bank, euro foreign exchange reference rates";
    private static final String DATE = "Date";
    private static final String NO_RATE = "N/A";

    /** Three times what the Bank has published since 1999. */
    private static final int MOST_CELLS = 1_000_000;

    private final InputText input;
    private final RateRows rates;
    private final Map<Integer, CurrencyUnit> currencies = new LinkedHashMap<>();
    private final Optional<CurrencyUnit> euro = RateFields.currency("EUR");
    private List<String> header = List.of();
    private int rows;
    private int cells;

    private EuropeanCentralBankRows(InputText input, RateRows rates) {
        this.input = input;
        this.rates = rates;
    }

    /** Adds the rates of a table to others; returns why it cannot be read, and nothing else about it, or nothing. */
    static Optional<Finding> read(InputText input, RateRows rates) {
        int earlier = rates.findings().size();
        EuropeanCentralBankRows table = new EuropeanCentralBankRows(input, rates);
        Optional<Finding> unreadable = CsvRecords.read(input, table);
        if (unreadable.isPresent()) {
            rates.findings().subList(earlier, rates.findings().size()).clear();
        } else if (table.rows == 0) {
            table.report(1, 1, Finding.error("csv.no-rows", "", Argument.of("file", input.name())));
        }
        return unreadable;
    }

    @Override
    public void add(int line, List<String> record) {
        cells += record.size();
        if (header.isEmpty()) {
            header = record;
            readHeader(line);
            return;
        }
        rows++;
        if (record.size() == header.size()) {
            addRow(new CsvRow(input.name(), line, header, record));
        } else {
            report(
                    line,
                    Math.min(record.size(), header.size()) + 1,
                    Finding.error(
                            "csv.cell-count",
                            "",
                            Argument.of("found", record.size()),
                            Argument.of("expected", header.size())));
        }
    }

    @Override
    public Optional<Finding> excess() {
        if (rows > input.limits().rows()) {
            return Optional.of(Finding.error(
                    "csv.too-many-rows", "", Argument.of("limit", input.limits().rows())));
        }
        return cells > MOST_CELLS
                ? Optional.of(Finding.error("csv.too-many-cells", "", Argument.of("limit", MOST_CELLS)))
                : Optional.empty();
    }

    private void readHeader(int line) {
        Set<String> seen = new HashSet<>(Set.of(DATE));
        for (int i = 1; i < header.size(); i++) {
            String name = header.get(i);
            if (!seen.add(name)) {
                report(line, i + 1, Finding.error("csv.column-twice", name, Argument.of("column", name)));
            } else if (i < header.size() - 1 || !name.isEmpty()) {
                readCurrency(line, i);
            }
        }
    }

    private void readCurrency(int line, int index) {
        String name = header.get(index);
        RateFields.currency(name)
                .ifPresentOrElse(
                        currency -> currencies.put(index, currency),
                        () -> report(
                                line,
                                index + 1,
                                Finding.warning("csv.column-unknown", name, Argument.of("column", name))));
    }

    private void addRow(CsvRow row) {
        FieldReader reader = new FieldReader(row, rates.findings());
        Optional<LocalDate> day = reader.day(DATE);
        currencies.forEach((index, currency) -> {
            if (!row.cells().get(index).equals(NO_RATE)) {
                addCell(day, currency, reader);
            }
        });
    }

    private void addCell(Optional<LocalDate> day, CurrencyUnit currency, FieldReader reader) {
        String code = currency.getCurrencyCode();
        RateFields.value(reader, code)
                .ifPresent(value -> day.ifPresent(date -> euro.ifPresent(base ->
                        rates.add(new PublishedRate(base, currency, value, date, SOURCE), reader.field(code)))));
    }

    private void report(int line, int column, Finding finding) {
        rates.findings().add(finding.at(new Position(input.name(), line, column)));
    }
}
