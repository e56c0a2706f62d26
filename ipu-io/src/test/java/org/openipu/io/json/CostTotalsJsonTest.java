package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.io.SampleYear;
import org.openipu.rules.cost.CostTotals;

class CostTotalsJsonTest {

    @Test
    void theYear2025IsTotalledToTheCentime() {
        assertThat(CostTotalsJson.write(CostTotals.of(SampleYear.COSTS))).isEqualTo("""
                {
                  "format" : "org.openipu.cost-totals/1",
                  "totals" : {
                    "CHF" : "33195.55",
                    "EUR" : "536.00"
                  },
                  "ownCosts" : {
                    "CHF" : "20095.55"
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
                  }
                }
                """);
    }

    @Test
    void theTotalOfNothingHasNoCurrency() {
        assertThat(CostTotalsJson.write(CostTotals.of(List.of()))).isEqualTo("""
                {
                  "format" : "org.openipu.cost-totals/1",
                  "totals" : { },
                  "ownCosts" : { },
                  "byCategory" : { }
                }
                """);
    }
}
