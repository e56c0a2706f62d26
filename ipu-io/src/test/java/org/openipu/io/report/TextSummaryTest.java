package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.io.SampleYear;
import org.openipu.io.text.CostTotalsText;
import org.openipu.io.text.DecisionText;
import org.openipu.io.text.Words;

class TextSummaryTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void aYearIsItsVotesItsReportsAndItsCostsEachWithItsSource() {
        YearSummary year = SampleYear.consistent();

        assertThat(TextSummary.render(year, ENGLISH))
                .isEqualTo("Liechtenstein: summary of the year 2025\n\n== Vote on request i\n\n"
                        + DecisionText.write(year.votes().get(0).decision(), ENGLISH)
                        + """
                        Source: result sheet of request i

                        == Report on request i

                        The source prints no figures, so nothing is decided here. The report is only checked against the rule.

                        request      majority  reported outcome
                        request i     reached          accepted
                        ii         not stated      not accepted

                        The report does not contradict the rule.
                        Source: report of Liechtenstein

                        """
                        + CostTotalsText.write(year.totals(), ENGLISH)
                        + "Source: accounts of Liechtenstein\n");
    }

    @Test
    void aContradictionIsListed() {
        assertThat(TextSummary.render(SampleYear.contradictory(), ENGLISH)).contains("""
                        request i  not reached          accepted

                        The report contradicts the rule:
                        - The report has request i accepted without the majority.
                        Source: report of Liechtenstein
                        """);
    }
}
