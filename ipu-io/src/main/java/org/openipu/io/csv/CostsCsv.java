package org.openipu.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.field.CostFields;
import org.openipu.io.internal.field.FieldReader;
import org.openipu.io.text.AmountNotation;
import org.openipu.model.cost.CostItem;
import org.openipu.model.finding.Finding;

/** Costs as a table: {@code date,category,description,amount,currency} and, if wanted, {@code event,delegate}. */
public final class CostsCsv {

    private static final List<String> COLUMNS = List.of("date", "category", "description", "amount", "currency");
    private static final List<String> MORE_COLUMNS = List.of("event", "delegate", "payer");

    private CostsCsv() {}

    /**
     * Reads a table of costs.
     *
     * @param input the table; amounts with a decimal point and no grouping, negative for refunds
     * @return the items in the order of the table; refused with all findings when a column is missing, a day, category,
     *     amount or currency cannot be read, an amount has more decimals than its currency, or there are no rows
     */
    public static ReadResult<List<CostItem>> read(InputText input) {
        return read(input, AmountNotation.PLAIN);
    }

    /**
     * Reads a table of costs whose amounts are written in a notation.
     *
     * @param input the table; amounts negative for refunds
     * @param notation how all amounts of the table are written
     * @return the items in the order of the table; refused as by {@link #read(InputText)}, and when an amount is in another
     *     notation
     */
    public static ReadResult<List<CostItem>> read(InputText input, AmountNotation notation) {
        return CsvTable.parse(input).then(table -> items(table, notation));
    }

    private static ReadResult<List<CostItem>> items(CsvTable table, AmountNotation notation) {
        List<Finding> findings = table.findings(COLUMNS, MORE_COLUMNS);
        List<CostItem> items = new ArrayList<>();
        for (CsvRow row : table.rowsWith(COLUMNS)) {
            CostFields.costItem(new FieldReader(row, findings), notation).ifPresent(items::add);
        }
        return ReadResult.of(findings, () -> List.copyOf(items));
    }
}
