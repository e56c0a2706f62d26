package org.openipu.io.internal.field;

import java.time.LocalDate;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.io.text.AmountNotation;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.finding.Argument;

/** Costs from fields. */
public final class CostFields {

    private CostFields() {}

    /**
     * Reads one line of a statement from {@code date}, {@code category}, {@code description}, {@code amount}, {@code
     * currency} and, where they are given, {@code event}, {@code delegate} and {@code payer}.
     *
     * @param reader the fields
     * @return the line; empty after a finding
     */
    public static Optional<CostItem> costItem(FieldReader reader) {
        return costItem(reader, AmountNotation.PLAIN);
    }

    /**
     * Reads one line of a statement with its amount in a notation.
     *
     * @param reader the fields
     * @param notation how the number of the amount is written
     * @return the line; empty after a finding
     */
    public static Optional<CostItem> costItem(FieldReader reader, AmountNotation notation) {
        Optional<LocalDate> date = reader.day("date");
        Optional<CostCategory> category = category(reader);
        Optional<String> description = reader.optionalText("description");
        Optional<MonetaryAmount> amount = AmountFields.amount(reader, notation);
        Optional<String> event = reader.optionalText("event");
        Optional<String> delegate = reader.optionalText("delegate");
        Optional<String> payer = reader.optionalText("payer");
        return date.flatMap(day -> category.flatMap(what ->
                amount.map(much -> new CostItem(day, what, description.orElse(""), much, event, delegate, payer))));
    }

    private static Optional<CostCategory> category(FieldReader reader) {
        return reader.text("category").flatMap(text -> {
            Optional<CostCategory> category = CostCategory.find(text);
            if (category.isEmpty()) {
                reader.refuse("category", "category.unknown", Argument.of("found", text));
            }
            return category;
        });
    }
}
