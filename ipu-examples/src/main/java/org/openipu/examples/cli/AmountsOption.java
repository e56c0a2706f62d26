package org.openipu.examples.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.openipu.io.text.AmountNotation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option of commands that read tables of amounts: how their numbers are written. */
final class AmountsOption {

    @Option(
            names = "--amounts",
            paramLabel = "plain|de-CH|de|fr|en",
            converter = Notation.class,
            description = "how amounts are written (default: plain, such as 1234.50); never guessed")
    private AmountNotation notation = AmountNotation.PLAIN;

    AmountNotation notation() {
        return notation;
    }

    /** A notation by its code. */
    static final class Notation implements ITypeConverter<AmountNotation> {
        @Override
        public AmountNotation convert(String value) {
            return AmountNotation.find(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not one of "
                            + Arrays.stream(AmountNotation.values())
                                    .map(AmountNotation::code)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
