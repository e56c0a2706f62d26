package org.openipu.io.json;

import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.cost.CostStatement;
import org.openipu.rules.validation.ReportValidation;

/**
 * The costs of a year as a document of format {@code org.openipu.cost-statement/1}. Amounts are texts, so that no digit is
 * lost.
 */
public final class CostStatementJson {

    static final RecordDocument<CostStatement> DOCUMENT = new RecordDocument<>("cost-statement", CostStatement.class);

    private CostStatementJson() {}

    /**
     * Reads a statement.
     *
     * @param input the document; {@code format} may be left out
     * @return the statement, its items in the order of the document; refused with all findings when a key is unknown or
     *     missing, or a day, category, amount or currency cannot be read
     */
    public static ReadResult<CostStatement> read(InputText input) {
        return DOCUMENT.read(input);
    }

    /**
     * Reads a statement and checks the totals that it states.
     *
     * @param input the document; {@code format} may be left out
     * @return the statement with its warnings; refused with everything that is wrong
     */
    public static ReadResult<CostStatement> readAndCheck(InputText input) {
        return DOCUMENT.readAndCheck(
                input,
                statement -> ReportValidation.validateConstraints(statement).findings());
    }

    /**
     * Writes a statement.
     *
     * @param statement the statement
     * @return the document; it reads back to an equal statement if no text has blanks around it and no amount has more digits
     *     than are read
     */
    public static String write(CostStatement statement) {
        return DOCUMENT.write(statement);
    }
}
