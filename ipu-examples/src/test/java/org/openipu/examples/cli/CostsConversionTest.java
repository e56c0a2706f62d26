package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.examples.cli.ConvertedYear.RATES;
import static org.openipu.examples.cli.ConvertedYear.YEAR_2025;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostsConversionTest {

    private static final String CENTRAL_BANK = """
        Date,USD,CHF,
        2025-10-23,1.1593,0.9249,
        2025-10-17,1.1681,0.9257,
        """;

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
    void totalsTheYearInFrancsWithTheRateOfItsDay() {
        Run run = Run.of("costs", costs, "--in", "CHF", "--rates", rates);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("== Costs\n").endsWith("""

            == Converted to CHF

            per diem                   CHF 14,400.00
            travel                      CHF 5,695.55
            contribution to the Union  CHF 13,100.00
            contribution to the group     CHF 496.18
            own costs                  CHF 20,095.55
            contributions              CHF 13,596.18
            all items                  CHF 33,691.73

            Each item by the rate for its own day; added up exactly and rounded once, a half away from zero.

            1 EUR = 0.9257 CHF  17 October 2025  ECB
            """);
    }

    @Test
    void givesTheTotalAndItsRatesInTheDocument() throws IOException {
        Run run = Run.of(
                "costs",
                file("later.csv", YEAR_2025.replace("10-17", "10-23")),
                "--in",
                "CHF",
                "--rates",
                file("ecb.csv", CENTRAL_BANK),
                "--policy",
                "exact",
                "--format",
                "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("""
              "converted" : {
                "currency" : "CHF",
                "total" : "33691.30",
                "ownCosts" : "20095.55",
                "contributions" : "13595.75",
                "byCategory" : {
                  "per-diem" : "14400.00",
                  "travel" : "5695.55",
                  "membership" : "13100.00",
                  "group" : "495.75"
                },
                "policy" : "exact",
                "rounding" : "half-up",
                "unit" : "minor-unit",
                "rates" : [ {
                  "from" : "EUR",
                  "to" : "CHF",
                  "rate" : "0.9249",
                  "date" : "2025-10-23",
                  "source" : "European Central Bank, euro foreign exchange reference rates"
                } ]
              }
            }
            """);
    }

    @ParameterizedTest
    @CsvSource({"en, per diem", "de, Taggelder", "fr, indemnités journalières", "es, dietas"})
    void speaksFourLanguages(String language, String words) {
        assertThat(Run.of("costs", costs, "--in", "CHF", "--rates", rates, "--lang", language)
                        .out())
                .contains("CHF\n\n" + words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "1, 1, ''",
        "2, 0, 'CHF 92.57'",
    })
    void goesBackAsManyDaysAsAllowed(String days, int exitCode, String total) throws IOException {
        Path sunday =
                file("sunday.csv", "date,category,description,amount,currency\n2025-10-19,travel,train,100.00,EUR\n");

        Run run =
                Run.of("costs", sunday, "--in", "CHF", "--rates", rates, "--policy", "previous", "--within-days", days);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).contains(total);
    }

    @Test
    void takesMeansOfMonthsAndFixedRates() throws IOException {
        Path fixed = file(
                "fixed.csv",
                "date,base,quote,rate,source\n2025-01-01,CHF,EUR,1.25,agreed\n2026-01-01,CHF,TZS,2800,agreed\n");
        Path dar = file("dar.csv", "date,category,description,amount,currency\n2026-04-20,meals,lunch,140000.00,TZS\n");

        assertThat(Run.of("costs", costs, "--in", "CHF", "--rates", rates, "--policy", "month-average")
                        .out())
                .contains(
                        "all items                  CHF 33,691.51\n",
                        "1 EUR = 0.9253 CHF  mean of 2025-10, days: 2  ECB\n");
        assertThat(Run.of("costs", costs, "--in", "CHF", "--rates", fixed, "--policy", "fixed")
                        .out())
                .contains(
                        "all items                  CHF 33,624.35\n",
                        "1 EUR = 0.8 CHF     1 January 2025  agreed\n  1 CHF = 1.25 EUR  1 January 2025  agreed\n");
        assertThat(Run.of("costs", dar, "--in", "CHF", "--rates", fixed, "--policy", "fixed")
                        .out())
                .contains("all items  CHF 50.00\n");
        assertThat(Run.of("costs", costs, "--in", "CHF", "--rates", rates, "--policy", "fixed"))
                .isEqualTo(new Run(1, "", """
                    error: The table has several rates from EUR to CHF: 0.9257 on 17 October 2025, 0.9249 on 23 October 2025. \
                    A fixed table has one. [conversion.several-fixed-rates]
                    """));
    }

    @Test
    @DisplayName("the som is not in the European Central Bank's table: one of one's own beside it has it")
    void takesSeveralTablesOfRates() throws IOException {
        Path som = file("som.csv", "date,base,quote,rate,source\n2025-10-17,EUR,UZS,14000,agreed\n");
        Path lunch =
                file("lunch.csv", "date,category,description,amount,currency\n2025-10-17,meals,lunch,70000.00,UZS\n");

        assertThat(Run.of("costs", lunch, "--in", "CHF", "--rates", file("ecb.csv", CENTRAL_BANK), "--rates", som)
                        .out())
                .contains("all items  CHF 4.63\n", "1 EUR = 14000 UZS", "1 EUR = 0.9257 CHF");
        assertThat(Run.of("costs", "-", "--in", "CHF", "--rates", som, "--rates", "-")
                        .err())
                .contains("standard input can be read once only");
    }

    @Test
    void roundsToWhatCanBePaidInCash() throws IOException {
        Path half = file("half.csv", "date,base,quote,rate,source\n2025-10-17,EUR,CHF,0.5,made up\n");
        Path one = file("one.csv", "date,category,description,amount,currency\n2025-10-17,meals,lunch,12.45,EUR\n");

        assertThat(Run.of("costs", costs, "--in", "CHF", "--rates", rates, "--cash")
                        .out())
                .contains("all items                  CHF 33,691.75\n", "The total is one that can be paid in cash.\n");
        assertThat(Run.of("costs", one, "--in", "CHF", "--rates", half).out()).contains("CHF 6.23");
        assertThat(Run.of("costs", one, "--in", "CHF", "--rates", half, "--rounding", "half-even")
                        .out())
                .contains("CHF 6.22", "a half to the even one");
        assertThat(Run.of("costs", costs, "--in", "EUR", "--rates", rates, "--cash"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "error: For EUR no step in cash is known; one is known for CHF alone."
                                + " [conversion.no-cash-step]\n"));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
