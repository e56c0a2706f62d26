package org.openipu.examples.cli;

import java.util.List;
import java.util.Optional;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.CostsJson;
import org.openipu.io.text.ConvertedTotalText;
import org.openipu.io.text.CostComparisonText;
import org.openipu.io.text.CostPartsText;
import org.openipu.io.text.CostTotalsText;
import org.openipu.io.text.Words;
import org.openipu.model.cost.CostItem;
import org.openipu.rules.conversion.Conversion;
import org.openipu.rules.conversion.ConvertedCosts;
import org.openipu.rules.cost.BudgetComparison;
import org.openipu.rules.cost.CostComparison;
import org.openipu.rules.cost.CostTotals;

/**
 * Everything that is told of costs.
 *
 * @param items the costs
 * @param asked how to convert them; empty when that is not asked for
 * @param totals their totals
 * @param previous the comparison with the year before; empty when it is not asked for
 * @param budget the comparison with a budget; empty when it is not asked for
 * @param converted the costs in one currency; empty when that is not asked for
 */
record CostsAnswer(
        List<CostItem> items,
        Optional<Conversion> asked,
        CostTotals totals,
        Optional<CostComparison> previous,
        Optional<BudgetComparison> budget,
        Optional<ConvertedCosts> converted) {

    static CostsAnswer of(List<CostItem> items, Optional<Conversion> asked) {
        return new CostsAnswer(
                items, asked, CostTotals.of(items), Optional.empty(), Optional.empty(), Optional.empty());
    }

    CostsAnswer since(Optional<CostTotals> before) {
        return new CostsAnswer(
                items, asked, totals, before.map(year -> CostComparison.of(totals, year)), budget, converted);
    }

    CostsAnswer within(Optional<CostTotals> planned) {
        return new CostsAnswer(
                items, asked, totals, previous, planned.map(plan -> BudgetComparison.of(totals, plan)), converted);
    }

    /** Converts the costs if that is asked for; refused when a rate is missing. */
    ReadResult<CostsAnswer> inOneCurrency() {
        return asked.map(conversion -> ConvertedCosts.<ReadResult<CostsAnswer>>of(
                        items,
                        conversion,
                        costs -> new ReadResult.Read<>(in(costs), List.of()),
                        ReadResult.Refused::new))
                .orElseGet(() -> new ReadResult.Read<>(this, List.of()));
    }

    private CostsAnswer in(ConvertedCosts costs) {
        return new CostsAnswer(items, asked, totals, previous, budget, Optional.of(costs));
    }

    String json() {
        return CostsJson.write(totals, previous, budget, converted);
    }

    String text(Words words) {
        return CostTotalsText.write(totals, words)
                + CostPartsText.write(totals, words)
                + previous.map(year -> CostComparisonText.write(year, words)).orElse("")
                + budget.map(plan -> CostComparisonText.write(plan, words)).orElse("")
                + converted
                        .map(costs -> "\n" + ConvertedTotalText.write(costs, words))
                        .orElse("");
    }
}
