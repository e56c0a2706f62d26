package org.openipu.io;

import java.util.List;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.csv.RatesCsv;
import org.openipu.io.input.InputText;
import org.openipu.model.cost.CostItem;
import org.openipu.model.money.IsoCurrency;
import org.openipu.rules.conversion.Conversion;
import org.openipu.rules.conversion.ConvertedCosts;
import org.openipu.rules.conversion.RatePolicy;
import org.openipu.rules.cost.CostTotals;
import org.openipu.rules.rounding.Rounding;

/** Costs of October 2025, converted by a short table of rates. */
public record SampleConversion(CostTotals totals, ConvertedCosts converted) {

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
                IsoCurrency.of(currency),
                RatesCsv.read(InputText.of("rates.csv", RATES)).findValue().orElseThrow(),
                policy,
                rounding);
        return new SampleConversion(
                CostTotals.of(items), ConvertedCosts.<ConvertedCosts>of(items, conversion, costs -> costs, findings -> {
                    throw new AssertionError(findings);
                }));
    }
}
