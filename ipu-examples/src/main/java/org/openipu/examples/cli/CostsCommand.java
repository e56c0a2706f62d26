package org.openipu.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.json.CostTotalsJson;
import org.openipu.io.text.CostTotalsText;
import org.openipu.model.cost.CostItem;
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
        description = "Totals costs by category and currency; currencies are never added to each other.")
final class CostsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Mixin
    private AmountsOption amounts;

    @Parameters(paramLabel = "FILE", description = "costs (CSV); - for standard input")
    private String file;

    @Override
    public Integer call() {
        Console console = new Console(command, options);
        return console.answer(
                console.read(file).then(input -> CostsCsv.read(input, amounts.notation())),
                items -> total(items, console));
    }

    private int total(List<CostItem> items, Console console) {
        CostTotals totals = CostTotals.of(items);
        return console.print(
                options.isJson() ? CostTotalsJson.write(totals) : CostTotalsText.write(totals, options.words()));
    }
}
