package org.openipu.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.input.ReadResult;
import org.openipu.io.json.CostsJson;
import org.openipu.io.text.CostComparisonText;
import org.openipu.io.text.CostPartsText;
import org.openipu.io.text.CostTotalsText;
import org.openipu.io.text.Words;
import org.openipu.model.cost.CostItem;
import org.openipu.rules.cost.BudgetComparison;
import org.openipu.rules.cost.CostComparison;
import org.openipu.rules.cost.CostTotals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Totals costs. */
@Command(
        name = "costs",
        modelTransformer = HiddenOptions.OfRules.class,
        description =
                "Totals costs by category, event, delegate and currency, and compares them with the year before and with a"
                        + " budget; currencies are never added to each other.")
final class CostsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Mixin
    private AmountsOption amounts;

    @Mixin
    private ComparisonOptions comparison;

    @Parameters(paramLabel = "FILE", description = "costs (CSV); - for standard input")
    private String file;

    @Override
    public Integer call() {
        Console console = new Console(command, options);
        comparison.requireOneStandardInput(file);
        ReadResult<Totals> read = console.read(file)
                .then(input -> CostsCsv.read(input, amounts.notation()))
                .and(comparison.previous(console, amounts.notation()), Totals::of)
                .and(comparison.budget(console, amounts.notation()), Totals::with);
        return console.answer(read, totals -> console.print(options.isJson() ? json(totals) : text(totals)));
    }

    private static String json(Totals totals) {
        return CostsJson.write(totals.costs(), totals.previous(), totals.budget());
    }

    private String text(Totals totals) {
        Words words = options.words();
        return CostTotalsText.write(totals.costs(), words)
                + CostPartsText.write(totals.costs(), words)
                + totals.previous()
                        .map(previous -> CostComparisonText.write(previous, words))
                        .orElse("")
                + totals.budget()
                        .map(budget -> CostComparisonText.write(budget, words))
                        .orElse("");
    }

    /** Everything that was read, totalled and compared. */
    private record Totals(CostTotals costs, Optional<CostComparison> previous, Optional<BudgetComparison> budget) {

        static Totals of(List<CostItem> items, Optional<CostTotals> previous) {
            CostTotals costs = CostTotals.of(items);
            return new Totals(costs, previous.map(before -> CostComparison.of(costs, before)), Optional.empty());
        }

        Totals with(Optional<CostTotals> planned) {
            return new Totals(costs, previous, planned.map(budget -> BudgetComparison.of(costs, budget)));
        }
    }
}
