package org.openipu.io.csv;

import java.util.List;
import java.util.regex.Pattern;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.internal.field.RateFields;
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
        return EUROPEAN_CENTRAL_BANK.matcher(input.text()).lookingAt()
                ? EuropeanCentralBankRows.read(input)
                : CsvTable.parse(input).then(RatesCsv::table);
    }

    private static ReadResult<RateTable> table(CsvTable table) {
        RateRows rates = new RateRows(table.findings(COLUMNS, List.of()));
        for (CsvRow row : table.rowsWith(COLUMNS)) {
            FieldReader reader = new FieldReader(row, rates.findings());
            RateFields.rate(reader).ifPresent(rate -> rates.add(rate, reader.field("rate")));
        }
        return rates.result();
    }
}
