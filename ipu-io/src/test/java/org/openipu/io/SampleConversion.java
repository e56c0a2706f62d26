package org.openipu.io;

import java.util.List;
import javax.money.Monetary;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.csv.RatesCsv;
import org.openipu.io.input.InputText;
import org.openipu.model.cost.CostItem;
import org.openipu.rules.conversion.Conversion;
import org.openipu.rules.conversion.ConversionOutcome;
import org.openipu.rules.conversion.ConvertedTotal;
import org.openipu.rules.conversion.DatedAmount;
import org.openipu.rules.conversion.RatePolicy;
import org.openipu.rules.cost.CostTotals;
import org.openipu.rules.rounding.Rounding;

/** Costs of October 2025, converted by a short table of rates. */
public record SampleConversion(CostTotals totals, ConvertedTotal all, ConvertedTotal ownCosts, Conversion conversion) {

    private static final String RATES = """
        date,base,quote,rate,source
        2025-10-17,EUR,CHF,0.9257,ECB
        2025-10-23,EUR,CHF,0.9249,ECB
        2025-10-17,EUR,USD,1.1681,ECB
        """;

    private static final String COSTS = """
        date,category,description,amount,currency
        2025-10-17,travel,taxi,100.00,USD
        2025-10-17,meals,lunch,20.05,CHF
        2025-10-23,group,fee,536.00,EUR
        """;

    /** Converts the costs by a policy; each must have its rate. */
    public static SampleConversion of(RatePolicy policy, String currency, Rounding rounding) {
        List<CostItem> items =
                CostsCsv.read(InputText.of("costs.csv", COSTS)).findValue().orElseThrow();
        Conversion conversion = new Conversion(
                Monetary.getCurrency(currency),
                RatesCsv.read(InputText.of("rates.csv", RATES)).findValue().orElseThrow(),
                policy,
                rounding);
        List<CostItem> own =
                items.stream().filter(item -> !item.category().isContribution()).toList();
        return new SampleConversion(
                CostTotals.of(items), converted(items, conversion), converted(own, conversion), conversion);
    }

    private static ConvertedTotal converted(List<CostItem> items, Conversion conversion) {
        return conversion
                .total(items.stream().map(DatedAmount::of).toList())
                .fold(ConversionOutcome.Converted::value, refused -> {
                    throw new AssertionError(refused.findings());
                });
    }
}
