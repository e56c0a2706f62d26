package org.openipu.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.openipu.io.csv.RatesCsv;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.money.IsoCurrency;
import org.openipu.rules.conversion.Conversion;
import org.openipu.rules.conversion.ExactDay;
import org.openipu.rules.conversion.FixedTable;
import org.openipu.rules.conversion.MonthAverage;
import org.openipu.rules.conversion.PreviousBusinessDay;
import org.openipu.rules.conversion.RatePolicy;
import org.openipu.rules.rounding.Rounding;
import org.openipu.rules.rounding.SmallestUnit;
import org.openipu.rules.rounding.Ties;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options of a command that totals amounts in one currency. Rates come from a file, never from a network. */
final class ConversionOptions {

    /** Longer than any row of days without euro reference rates. */
    private static final int DEFAULT_DAYS = 7;

    enum Policy {
        EXACT,
        PREVIOUS,
        MONTH_AVERAGE,
        FIXED
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--in",
            paramLabel = "CUR",
            converter = KnownCurrency.class,
            description = "totals everything in this currency too, by the rates of --rates")
    private @Nullable CurrencyUnit target;

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description = "rates (CSV), or the European Central Bank's eurofxref-hist.csv; - for standard input;"
                    + " can be given several times")
    private List<String> files = List.of();

    @Option(
            names = "--policy",
            paramLabel = "exact|previous|month-average|fixed",
            converter = AskedPolicy.class,
            description = "which rate belongs to a day (default: exact)")
    private @Nullable Policy policy;

    @Option(
            names = "--within-days",
            paramLabel = "N",
            converter = Days.class,
            description = "with --policy previous: how many days back at most (default: 7)")
    private @Nullable Integer withinDays;

    @Option(
            names = "--rounding",
            paramLabel = "half-up|half-even",
            converter = AskedTies.class,
            description = "what becomes of an amount just between two (default: half-up)")
    private @Nullable Ties ties;

    @Option(names = "--cash", description = "rounds to what can be paid in cash; known for CHF alone (0.05)")
    private boolean cash;

    /** Refuses options that do not go together. */
    void check() {
        if (target == null) {
            refuse(!files.isEmpty(), "--rates needs --in CUR");
            refuse(policy != null, "--policy needs --in CUR");
            refuse(withinDays != null, "--within-days needs --in CUR");
            refuse(ties != null, "--rounding needs --in CUR");
            refuse(cash, "--cash needs --in CUR");
        }
        refuse(target != null && files.isEmpty(), "--in needs --rates FILE");
        refuse(withinDays != null && policy != Policy.PREVIOUS, "--within-days needs --policy previous");
    }

    /** Returns the files of rates; empty when none is named. */
    List<String> rates() {
        return files;
    }

    /** Reads the rates; empty when no conversion is asked for. */
    ReadResult<Optional<Conversion>> read(Console console) {
        CurrencyUnit currency = target;
        if (currency == null) {
            return new ReadResult.Read<>(Optional.empty(), List.of());
        }
        Rounding rounding =
                new Rounding(cash ? SmallestUnit.CASH : SmallestUnit.MINOR_UNIT, ties == null ? Ties.HALF_UP : ties);
        return inputs(console)
                .then(RatesCsv::read)
                .then(table -> new ReadResult.Read<>(
                        Optional.of(new Conversion(currency, table, ratePolicy(), rounding)), List.of()));
    }

    private ReadResult<List<InputText>> inputs(Console console) {
        ReadResult<List<InputText>> inputs = new ReadResult.Read<>(List.of(), List.of());
        for (String file : files) {
            inputs = inputs.and(
                    console.read(file),
                    (before, next) ->
                            Stream.concat(before.stream(), Stream.of(next)).toList());
        }
        return inputs;
    }

    private RatePolicy ratePolicy() {
        return switch (policy == null ? Policy.EXACT : policy) {
            case EXACT -> new ExactDay();
            case PREVIOUS -> new PreviousBusinessDay(withinDays == null ? DEFAULT_DAYS : withinDays);
            case MONTH_AVERAGE -> new MonthAverage();
            case FIXED -> new FixedTable();
        };
    }

    private void refuse(boolean wrong, String reason) {
        if (wrong) {
            throw new ParameterException(command.commandLine(), reason);
        }
    }

    /** A currency by its code. */
    static final class KnownCurrency implements ITypeConverter<CurrencyUnit> {
        @Override
        public CurrencyUnit convert(String value) {
            return IsoCurrency.find(value)
                    .orElseThrow(() ->
                            new TypeConversionException("'" + value + "' is no currency of ISO 4217, such as CHF"));
        }
    }

    /** A policy by its code. */
    static final class AskedPolicy implements ITypeConverter<Policy> {
        @Override
        public Policy convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "exact" -> Policy.EXACT;
                case "previous" -> Policy.PREVIOUS;
                case "month-average" -> Policy.MONTH_AVERAGE;
                case "fixed" -> Policy.FIXED;
                default ->
                    throw new TypeConversionException(
                            "'" + value + "' is not one of exact, previous, month-average, fixed");
            };
        }
    }

    /** A rule for ties by its code. */
    static final class AskedTies implements ITypeConverter<Ties> {
        @Override
        public Ties convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "half-up" -> Ties.HALF_UP;
                case "half-even" -> Ties.HALF_EVEN;
                default -> throw new TypeConversionException("'" + value + "' is not one of half-up, half-even");
            };
        }
    }

    /** A number of days to go back. */
    static final class Days implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) > PreviousBusinessDay.MOST_DAYS) {
                throw new TypeConversionException(
                        "'" + value + "' is not a whole number from 0 to " + PreviousBusinessDay.MOST_DAYS);
            }
            return Integer.valueOf(value);
        }
    }
}
