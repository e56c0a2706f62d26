package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.io.SampleYear;
import org.openipu.rules.cost.CostTotals;

class CostTotalsTextTest {

    @Test
    void theTotalsOf2025InTheFormOfLiechtenstein() {
        assertThat(CostTotalsText.write(CostTotals.of(SampleYear.COSTS), Words.in(Locale.forLanguageTag("de-LI"))))
                .isEqualTo("""
                        == Kosten

                        Taggelder               CHF 14'400.00
                        Reisekosten und Spesen   CHF 5'695.55
                        Beitrag an die Union    CHF 13'100.00
                        Beitrag an die Gruppe      EUR 536.00
                        eigene Kosten           CHF 20'095.55
                        Beiträge                CHF 13'100.00
                        Beiträge                   EUR 536.00
                        alle Posten             CHF 33'195.55
                        alle Posten                EUR 536.00

                        Jede Währung ist für sich zusammengezählt.
                        """);
    }

    @Test
    void theTotalOfNothingIsAnEmptyTable() {
        assertThat(CostTotalsText.write(CostTotals.of(List.of()), Words.in(Locale.ENGLISH)))
                .isEqualTo("== Costs\n\n\n\nEach currency is added up by itself.\n");
    }
}
