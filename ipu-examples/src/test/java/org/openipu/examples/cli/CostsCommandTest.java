package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostsCommandTest {

    private static final String YEAR_2025 = """
        date,category,description,amount,currency
        2025-12-31,per-diem,Taggelder,14400.00,CHF
        2025-12-31,travel,"Reisekosten, Spesen",5695.55,CHF
        2025-12-31,membership,Beitrag,13100.00,CHF
        2025-12-31,group,Beitrag,536.00,EUR
        """;

    @TempDir
    private Path folder;

    @Test
    void totalsEachCurrencyByItself() throws IOException {
        Run run = Run.of("costs", file(YEAR_2025));

        assertThat(run).isEqualTo(new Run(0, """
            == Costs

            per diem                   CHF 14,400.00
            travel                      CHF 5,695.55
            contribution to the Union  CHF 13,100.00
            contribution to the group     EUR 536.00
            own costs                  CHF 20,095.55
            contributions              CHF 13,100.00
            contributions                 EUR 536.00
            all items                  CHF 33,195.55
            all items                     EUR 536.00

            Each currency is added up by itself.

            == Shares of own costs

            per diem  CHF  71.66 %
            travel    CHF  28.34 %
            """, ""));
    }

    @Test
    void givesTheTotalsAsOneDocument() throws IOException {
        Run run = Run.of("costs", file(YEAR_2025), "--format", "json");

        assertThat(run).isEqualTo(new Run(0, """
            {
              "format" : "org.openipu.cost-totals/1",
              "totals" : {
                "CHF" : "33195.55",
                "EUR" : "536.00"
              },
              "ownCosts" : {
                "CHF" : "20095.55"
              },
              "contributions" : {
                "CHF" : "13100.00",
                "EUR" : "536.00"
              },
              "byCategory" : {
                "per-diem" : {
                  "CHF" : "14400.00"
                },
                "travel" : {
                  "CHF" : "5695.55"
                },
                "membership" : {
                  "CHF" : "13100.00"
                },
                "group" : {
                  "EUR" : "536.00"
                }
              },
              "shares" : {
                "CHF" : {
                  "per-diem" : "71.66",
                  "travel" : "28.34"
                }
              }
            }
            """, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        de-CH | 14'400.00
        de-CH | 14’400.00
        de    | 14.400,00
        de    | 14.400
        fr    | 14 400,00
        en    | 14,400.00
        plain | 14400.00
        """)
    void readsAmountsAsTheyAreWritten(String notation, String written) throws IOException {
        Path table = file("date,category,description,amount,currency\n2025-12-31,per-diem,x,\"" + written + "\",CHF\n");

        Run run = Run.of("costs", table, "--amounts", notation);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("own costs  CHF 14,400.00\n");
    }

    @Test
    void neverGuessesHowAmountsAreWritten() throws IOException {
        Path table = file("date,category,description,amount,currency\n2025-12-31,per-diem,x,14.400,CHF\n");

        assertThat(Run.of("costs", table).err()).contains("[amount.too-many-decimals]");
        assertThat(Run.of("costs", table, "--amounts", "de-CH").err()).contains("[amount.too-many-decimals]");
        assertThat(Run.of("costs", table, "--amounts", "fr").err()).contains("[amount.not-in-notation]");
    }

    @Test
    void refusesANotationThatItDoesNotKnow() throws IOException {
        Run run = Run.of("costs", file(YEAR_2025), "--amounts", "it");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'it' is not one of plain, de-CH, de, fr, en");
    }

    @Test
    void listsAllErrorsOfARefusedInput() throws IOException {
        Path bad = file("""
            date,category,description,amount,currency
            2025-02-30,travel,=1+1,1e999999999,CHF
            2025-02-28,trip,x,12.345,CHF
            2025-02-28,meals,x,12.3,JPY
            2025-02-28,meals,x,12,ZZZ
            """);

        Run run = Run.of("costs", bad);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()
                        .lines()
                        .map(line -> line.substring(bad.toString().length(), line.indexOf(" error"))
                                + line.substring(line.indexOf('['))))
                .containsExactly(
                        ":2:1:[day.invalid]",
                        ":2:4:[amount.not-a-number]",
                        ":3:2:[category.unknown]",
                        ":3:4:[amount.too-many-decimals]",
                        ":4:4:[amount.too-many-decimals]",
                        ":5:5:[currency.unknown]");
    }

    @Test
    void givesTheFindingsOfARefusedInputAsOneDocument() throws IOException {
        Path bad = file("date,category,description,amount,currency,note\n2025-02-28,trip,x,1,CHF,y\n");

        Run run = Run.of("costs", bad, "--format", "json", "--lang", "de");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
            {
              "format" : "org.openipu.findings/1",
              "findings" : [ {
                "code" : "csv.column-unknown",
                "severity" : "warning",
                "path" : "note",
                "file" : "%1$s",
                "line" : 1,
                "column" : 6,
                "message" : "Die Spalte note ist nicht bekannt und wird nicht gelesen."
              }, {
                "code" : "category.unknown",
                "severity" : "error",
                "path" : "category",
                "file" : "%1$s",
                "line" : 2,
                "column" : 2,
                "message" : "«trip» ist keine Kostenart: per-diem, travel, accommodation, meals, membership, group, other."
              } ]
            }
            """.formatted(bad));
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void totalsNothingThatItCannotRead() {
        Path missing = folder.resolve("missing.csv");

        assertThat(Run.of("costs", missing))
                .isEqualTo(new Run(3, "", "error: There is no file " + missing + ". [input.missing]\n"));
        assertThat(Run.of("costs", folder).exitCode()).isEqualTo(3);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("costs.csv"), content);
    }
}
