package org.openipu.io.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.RateFields;
import org.openipu.model.finding.Finding;
import org.openipu.rules.conversion.RateTable;

/**
 * Rates of exchange as a table: {@code date,base,quote,rate,source}, one unit of the base being so many of the quoted
 * currency; or the table of euro reference rates as the European Central Bank publishes it. The header tells which.
 */
public final class RatesCsv {

    private static final List<String> COLUMNS = List.of("date", "base", "quote", "rate", "source");

    /** How the European Central Bank's header begins: {@code Date,USD,JPY}. */
    private static final Pattern EUROPEAN_CENTRAL_BANK = Pattern.compile("\\s*Date *, *[A-Z]{3} *(,|[\\r\\n]|$)");

    private RatesCsv() {}

    /**
     * Reads a table of rates.
     *
     * @param input the table
     * @return the rates; refused with all findings when a column is missing, a day, currency or rate cannot be read, a pair of
     *     currencies has two values on one day, or there are no rows
     */
    public static ReadResult<RateTable> read(InputText input) {
        return read(List.of(input));
    }

    /**
     * Reads several tables as one, such as the European Central Bank's and one's own with the currencies that it leaves out.
     *
     * @param inputs the tables, each of either kind
     * @return all rates; refused with all findings as for one table, and when two tables have two values for a pair of currencies
     *     on one day
     */
    public static ReadResult<RateTable> read(List<InputText> inputs) {
        RateRows rates = new RateRows();
        List<Finding> unreadable =
                inputs.stream().flatMap(input -> add(input, rates)).toList();
        return unreadable.isEmpty()
                ? rates.result()
                : new ReadResult.Unreadable<RateTable>(unreadable).precededBy(rates.findings());
    }

    /** Adds the rates of a table; gives out why it cannot be read, if it cannot. */
    private static Stream<Finding> add(InputText input, RateRows rates) {
        return EUROPEAN_CENTRAL_BANK.matcher(input.text()).lookingAt()
                ? EuropeanCentralBankRows.read(input, rates).stream()
                : CsvTable.parse(input).then(table -> add(table, rates)).findings().stream();
    }

    private static ReadResult<RateRows> add(CsvTable table, RateRows rates) {
        rates.findings().addAll(table.findings(COLUMNS, List.of()));
        for (CsvRow row : table.rowsWith(COLUMNS)) {
            FieldReader reader = new FieldReader(row, rates.findings());
            RateFields.rate(reader).ifPresent(rate -> rates.add(rate, reader.field("rate")));
        }
        return new ReadResult.Read<>(rates, List.of());
    }
}
