package org.openipu.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.input.ReadResult;
import org.openipu.io.text.AmountNotation;
import org.openipu.model.cost.CostItem;
import org.openipu.rules.cost.CostTotals;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that hold costs against other costs. */
final class ComparisonOptions {

    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--previous", paramLabel = "FILE", description = "costs of the year before (CSV), for comparison")
    private @Nullable String previous;

    @Option(names = "--budget", paramLabel = "FILE", description = "budget in the form of costs (CSV)")
    private @Nullable String budget;

    /** Refuses to read standard input more than once. */
    void requireOneStandardInput(String file, List<String> rates) {
        Stream<String> others = Stream.of(Optional.of(file), Optional.ofNullable(previous), Optional.ofNullable(budget))
                .flatMap(Optional::stream);
        if (Stream.concat(others, rates.stream()).filter(STANDARD_INPUT::equals).count() > 1) {
            throw new ParameterException(command.commandLine(), "standard input can be read once only");
        }
    }

    /** Reads the totals of the year before; empty when none is given. */
    ReadResult<Optional<CostTotals>> previous(Console console, AmountNotation notation) {
        return read(Optional.ofNullable(previous), console, notation);
    }

    /** Reads the totals of the budget; empty when none is given. */
    ReadResult<Optional<CostTotals>> budget(Console console, AmountNotation notation) {
        return read(Optional.ofNullable(budget), console, notation);
    }

    private static ReadResult<Optional<CostTotals>> read(
            Optional<String> file, Console console, AmountNotation notation) {
        return file.map(name -> console.read(name)
                        .then(input -> CostsCsv.read(input, notation))
                        .then(ComparisonOptions::totals))
                .orElseGet(() -> new ReadResult.Read<>(Optional.empty(), List.of()));
    }

    private static ReadResult<Optional<CostTotals>> totals(List<CostItem> items) {
        return new ReadResult.Read<>(Optional.of(CostTotals.of(items)), List.of());
    }
}
