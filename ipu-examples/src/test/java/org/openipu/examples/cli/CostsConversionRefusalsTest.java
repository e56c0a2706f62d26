package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.examples.cli.ConvertedYear.RATES;
import static org.openipu.examples.cli.ConvertedYear.YEAR_2025;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostsConversionRefusalsTest {

    @TempDir
    private Path folder;

    private Path costs = Path.of("");
    private Path rates = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        costs = file("costs.csv", YEAR_2025);
        rates = file("rates.csv", RATES);
    }

    @Test
    @DisplayName("every currency and day without a rate is named, and nothing is totalled")
    void namesAllMissingRates() throws IOException {
        Path travels = file("travels.csv", """
            date,category,description,amount,currency
            2025-10-18,travel,train,100.00,EUR
            2025-10-19,travel,train,100.00,EUR
            2025-04-06,meals,lunch,100000.00,UZS
            2025-10-17,meals,lunch,10.00,EUR
            """);

        assertThat(Run.of("costs", travels, "--in", "CHF", "--rates", rates)).isEqualTo(new Run(1, "", """
            error: The table has no rate from EUR to CHF on 18 October 2025. [conversion.no-rate-on-day]
            error: The table has no rate from EUR to CHF on 19 October 2025. [conversion.no-rate-on-day]
            error: The table has no rate from UZS to CHF on 6 April 2025. [conversion.no-rate-on-day]
            """));
        assertThat(Run.of("costs", travels, "--in", "CHF", "--rates", rates, "--policy", "previous", "--format", "json")
                        .out())
                .contains("\"code\" : \"conversion.no-rate-within-days\"")
                .doesNotContain("EUR");
    }

    @Test
    void roundsNothingInGold() {
        assertThat(Run.of("costs", costs, "--in", "XAU", "--rates", rates).err())
                .endsWith("error: XAU has no minor unit by ISO 4217, so no total can be rounded in it."
                        + " [conversion.no-minor-unit]\n");
    }

    @Test
    @DisplayName("what is wrong with the costs and with the rates is reported together")
    void reportsTheFindingsOfBothFiles() throws IOException {
        Path badCosts = file("bad.csv", "date,category,description,amount,currency\n2025-10-17,trip,x,1,CHF\n");
        Path badRates = file("bad-rates.csv", RATES + "2025-10-23,EUR,CHF,0.925,x\n2025-10-24,EUR,CHF,x,x\n");

        Run run = Run.of("costs", badCosts, "--in", "CHF", "--rates", badRates);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines().map(line -> line.replaceAll(".*\\[", "")))
                .containsExactly("category.unknown]", "rate.differs]", "rate.not-a-number]");
        assertThat(Run.of("costs", badCosts, "--in", "CHF", "--rates", folder.resolve("missing"))
                        .exitCode())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--in CHF",
                "--in chf --rates RATES",
                "--in ZZZ --rates RATES",
                "--in --rates RATES",
                "--rates RATES",
                "--policy exact",
                "--cash",
                "--rounding half-up",
                "--within-days 3",
                "--in CHF --rates RATES --within-days 3",
                "--in CHF --rates RATES --policy exact --within-days 3",
                "--in CHF --rates RATES --policy previous --within-days -1",
                "--in CHF --rates RATES --policy previous --within-days 367",
                "--in CHF --rates RATES --policy previous --within-days 1.5",
                "--in CHF --rates RATES --policy latest",
                "--in CHF --rates RATES --rounding up"
            })
    void optionsThatDoNotGoTogetherAreWrongUsage(String options) {
        Object[] arguments = Stream.concat(Stream.of("costs", costs), Stream.of(options.split(" ")))
                .map(word -> word.equals("RATES") ? rates : word)
                .toArray();

        Run run = Run.of(arguments);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty();
    }

    @Test
    void standardInputCannotBeBothFiles() {
        assertThat(Run.of("costs", "-", "--in", "CHF", "--rates", "-").err())
                .startsWith("standard input can be read once only");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
