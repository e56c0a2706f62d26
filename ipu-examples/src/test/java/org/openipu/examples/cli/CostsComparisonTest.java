package org.openipu.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The costs of Liechtenstein's delegation in 2025 and 2024, by its report of January 2026; the budget is invented. */
class CostsComparisonTest {

    private static final String YEAR_2025 = """
            date,category,description,amount,currency
            2025-12-31,per-diem,Taggelder,14400.00,CHF
            2025-12-31,travel,"Reisekosten, Spesen",5695.55,CHF
            2025-12-31,membership,Beitrag,13100.00,CHF
            2025-12-31,group,Beitrag,536.00,EUR
            """;
    private static final String YEAR_2024 = """
            date,category,description,amount,currency
            2024-12-31,other,Total,22624.15,CHF
            """;
    private static final String BUDGET = """
            date,category,description,amount,currency
            2025-01-01,per-diem,,15000,CHF
            2025-01-01,travel,,5000,CHF
            2025-01-01,membership,,13100,CHF
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("own costs 20,095.55 after 22,624.15: -2,528.60, which is -11.18 per cent")
    void comparesWithTheYearBefore() throws IOException {
        Run run = Run.of("costs", file(YEAR_2025), "--previous", file(YEAR_2024));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("""
                        == Compared with the year before

                                     year before            now          change
                        per diem               -  CHF 14,400.00   CHF 14,400.00        new
                        travel                 -   CHF 5,695.55    CHF 5,695.55        new
                        other      CHF 22,624.15              -  CHF -22,624.15  no longer
                        own costs  CHF 22,624.15  CHF 20,095.55   CHF -2,528.60   -11.18 %
                        """);
    }

    @Test
    void givesTheComparisonAsTheContractSays() throws IOException {
        Run run = Run.of("costs", file(YEAR_2025), "--previous", file(YEAR_2024), "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("""
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
                """).contains("""
                  "previous" : {
                    "ownCosts" : {
                      "CHF" : "22624.15"
                    },
                    "change" : {
                      "CHF" : "-2528.60"
                    },
                    "changePercent" : {
                      "CHF" : "-11.18"
                    },
                    "newCategories" : [ "per-diem", "travel" ],
                    "vanishedCategories" : [ "other" ],
                    "categories" : {
                      "per-diem" : {
                        "total" : { },
                        "change" : {
                          "CHF" : "14400.00"
                        },
                        "changePercent" : {
                          "CHF" : null
                        }
                      },
                """);
    }

    @Test
    void comparesWithABudget() throws IOException {
        Run run = Run.of("costs", file(YEAR_2025), "--budget", file(BUDGET), "--lang", "de");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).endsWith("""
                        == Vergleich mit dem Budget

                                                       Budget     ausgegeben        übrig  verbraucht
                        Taggelder               CHF 15'000.00  CHF 14'400.00   CHF 600.00     96.00 %
                        Reisekosten und Spesen   CHF 5'000.00   CHF 5'695.55  CHF -695.55    113.91 %  überschritten
                        Beitrag an die Union    CHF 13'100.00  CHF 13'100.00     CHF 0.00    100.00 %
                        Beitrag an die Gruppe        EUR 0.00     EUR 536.00  EUR -536.00           -  überschritten
                        eigene Kosten           CHF 20'000.00  CHF 20'095.55   CHF -95.55    100.48 %  überschritten
                        alle Posten             CHF 33'100.00  CHF 33'195.55   CHF -95.55    100.29 %  überschritten
                        alle Posten                  EUR 0.00     EUR 536.00  EUR -536.00           -  überschritten
                        """);
    }

    @Test
    void givesTheBudgetAsOneDocument() throws IOException {
        Run run = Run.of("costs", file(YEAR_2025), "--budget", file(BUDGET), "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("""
                      "travel" : {
                        "CHF" : {
                          "budgeted" : "5000.00",
                          "actual" : "5695.55",
                          "remaining" : "-695.55",
                          "exceeded" : true,
                          "percentUsed" : "113.91"
                        }
                      },
                """).contains("""
                      "group" : {
                        "EUR" : {
                          "budgeted" : "0.00",
                          "actual" : "536.00",
                          "remaining" : "-536.00",
                          "exceeded" : true,
                          "percentUsed" : null
                        }
                      }
                """);
    }

    @Test
    void totalsEventsAndDelegates() throws IOException {
        Path named = file("""
                date,category,description,amount,currency,event,delegate
                2025-10-20,travel,,120.00,CHF,151st Assembly,Ada
                2025-10-20,meals,,30.50,EUR,151st Assembly,
                2025-03-01,travel,,7.00,CHF,,Ada
                """);

        assertThat(Run.of("costs", named, "--lang", "fr").out()).endsWith("""

                        == Par manifestation

                        151st Assembly      CHF 120,00
                        151st Assembly       EUR 30,50
                        sans manifestation    CHF 7,00

                        == Par membre de la délégation

                        Ada                 CHF 127,00
                        délégation entière   EUR 30,50
                        """);
        assertThat(Run.of("costs", named, "--format", "json").out()).contains("""
                  "byEvent" : {
                    "151st Assembly" : {
                      "CHF" : "120.00",
                      "EUR" : "30.50"
                    }
                  },
                  "withoutEvent" : {
                    "CHF" : "7.00"
                  },
                  "byDelegate" : {
                    "Ada" : {
                      "CHF" : "127.00"
                    }
                  },
                  "withoutDelegate" : {
                    "EUR" : "30.50"
                  },
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--previous", "--budget"})
    @DisplayName("all files are read before anything is refused, and everything in them is told")
    void listsTheErrorsOfEveryFile(String option) throws IOException {
        Path bad = file("date,category,description,amount,currency\n2025-01-01,trip,,1,CHF\n");
        Path worse = file("date,category,description,amount,currency\n2024-01-01,meals,,1e999999999,CHF\n");

        Run run = Run.of("costs", bad, option, worse);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(bad + ":2:2").endsWith("[category.unknown]"),
                        second -> assertThat(second).startsWith(worse + ":2:4").endsWith("[amount.not-a-number]"));
        assertThat(Run.of("costs", bad, option, folder.resolve("missing.csv")).exitCode())
                .isEqualTo(3);
    }

    @Test
    void readsStandardInputOnceOnly() throws IOException {
        for (List<Object> arguments : List.<List<Object>>of(
                List.of("costs", "-", "--previous", "-"),
                List.of("costs", "-", "--budget", "-"),
                List.of("costs", file(YEAR_2025), "--previous", "-", "--budget", "-"))) {
            Run run = Run.of(arguments.toArray());

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("standard input can be read once only");
        }
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "costs", ".csv"), content);
    }
}
