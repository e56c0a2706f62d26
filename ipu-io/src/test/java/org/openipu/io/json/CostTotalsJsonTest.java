package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.io.SampleYear;
import org.openipu.model.cost.CostItem;
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
                  }
                }
                """);
    }

    @Test
    void eventsAndDelegatesStandByName() {
        CostItem item = SampleYear.COSTS.get(1);
        CostItem named = new CostItem(
                item.date(),
                item.category(),
                "",
                item.amount(),
                Optional.of("151st Assembly"),
                Optional.of("Ada \"A\""),
                Optional.empty());

        assertThat(CostTotalsJson.write(CostTotals.of(List.of(item, named)))).endsWith("""
                  "byEvent" : {
                    "151st Assembly" : {
                      "CHF" : "5695.55"
                    }
                  },
                  "withoutEvent" : {
                    "CHF" : "5695.55"
                  },
                  "byDelegate" : {
                    "Ada \\"A\\"" : {
                      "CHF" : "5695.55"
                    }
                  },
                  "withoutDelegate" : {
                    "CHF" : "5695.55"
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
                  "contributions" : { },
                  "byCategory" : { }
                }
                """);
    }
}
