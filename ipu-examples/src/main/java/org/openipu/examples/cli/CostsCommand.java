package org.openipu.examples.cli;

import java.util.concurrent.Callable;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.input.ReadResult;
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
                        + " budget; currencies are added to each other only with --in.")
final class CostsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CommonOptions options;

    @Mixin
    private AmountsOption amounts;

    @Mixin
    private ComparisonOptions comparison;

    @Mixin
    private ConversionOptions conversions;

    @Parameters(paramLabel = "FILE", description = "costs (CSV); - for standard input")
    private String file;

    @Override
    public Integer call() {
        conversions.check();
        comparison.requireOneStandardInput(file, conversions.rates());
        Console console = new Console(command, options);
        ReadResult<CostsAnswer> read = console.read(file)
                .then(input -> CostsCsv.read(input, amounts.notation()))
                .and(conversions.read(console), CostsAnswer::of)
                .and(comparison.previous(console, amounts.notation()), CostsAnswer::since)
                .and(comparison.budget(console, amounts.notation()), CostsAnswer::within)
                .then(CostsAnswer::inOneCurrency);
        return console.answer(
                read, answer -> console.print(options.isJson() ? answer.json() : answer.text(options.words())));
    }
}
