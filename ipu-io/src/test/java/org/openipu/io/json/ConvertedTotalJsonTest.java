package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.io.SampleConversion;
import org.openipu.rules.conversion.ExactDay;
import org.openipu.rules.conversion.MonthAverage;
import org.openipu.rules.rounding.Rounding;
import org.openipu.rules.rounding.SmallestUnit;
import org.openipu.rules.rounding.Ties;

class ConvertedTotalJsonTest {

    @Test
    @DisplayName("every rate with its day and source, and what a cross rate is made of")
    void theTotalCitesItsRates() {
        assertThat(converted(SampleConversion.of(new ExactDay(), "CHF", Rounding.COMMERCIAL)))
                .isEqualTo("""
                    "converted" : {
                        "currency" : "CHF",
                        "total" : "595.04",
                        "ownCosts" : "99.30",
                        "contributions" : "495.74",
                        "byCategory" : {
                          "travel" : "79.25",
                          "meals" : "20.05",
                          "group" : "495.74"
                        },
                        "policy" : "exact",
                        "rounding" : "half-up",
                        "unit" : "minor-unit",
                        "rates" : [ {
                          "from" : "EUR",
                          "to" : "CHF",
                          "rate" : "0.9249",
                          "date" : "2025-10-23",
                          "source" : "ECB"
                        }, {
                          "from" : "USD",
                          "to" : "CHF",
                          "rate" : "0.7924835202465542333704306138173102",
                          "exact" : "9257/11681",
                          "date" : "2025-10-17",
                          "source" : "ECB",
                          "chain" : [ {
                            "from" : "USD",
                            "to" : "EUR",
                            "rate" : "0.8560910880917729646434380618097766",
                            "exact" : "10000/11681",
                            "date" : "2025-10-17",
                            "source" : "ECB",
                            "inverseOf" : {
                              "from" : "EUR",
                              "to" : "USD",
                              "rate" : "1.1681",
                              "date" : "2025-10-17",
                              "source" : "ECB"
                            }
                          }, {
                            "from" : "EUR",
                            "to" : "CHF",
                            "rate" : "0.9257",
                            "date" : "2025-10-17",
                            "source" : "ECB"
                          } ]
                        } ]
                      }
                    }
                    """);
    }

    @Test
    void aMeanHasItsMonthAndTheNumberOfDays() {
        SampleConversion sample =
                SampleConversion.of(new MonthAverage(), "CHF", new Rounding(SmallestUnit.CASH, Ties.HALF_EVEN));

        assertThat(converted(sample)).contains("""
                "total" : "595.20",
                "ownCosts" : "99.25",
                "contributions" : "495.95",
                "byCategory" : {
                  "travel" : "79.20",
                  "meals" : "20.05",
                  "group" : "495.95"
                },
                "policy" : "month-average",
                "rounding" : "half-even",
                "unit" : "cash",
                "rates" : [ {
                  "from" : "EUR",
                  "to" : "CHF",
                  "rate" : "0.9253",
                  "date" : "2025-10-23",
                  "source" : "ECB",
                  "month" : "2025-10",
                  "days" : 2
                }, {
            """);
    }

    private static String converted(SampleConversion sample) {
        String document =
                CostsJson.write(sample.totals(), Optional.empty(), Optional.empty(), Optional.of(sample.converted()));
        assertThat(document).startsWith("{\n  \"format\" : \"org.openipu.cost-totals/1\",\n  \"totals\" : {\n");
        return document.substring(document.indexOf("\"converted\""));
    }
}
