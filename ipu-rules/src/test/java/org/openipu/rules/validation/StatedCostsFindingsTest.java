package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.item;
import static org.openipu.rules.validation.Reports.total;
import static org.openipu.rules.validation.Reports.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PreviousYear;
import org.openipu.model.cost.PrintedTotals;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;

/** Printed percentages, and which contribution a printed total holds. The delegation's own costs are 150 francs. */
class StatedCostsFindingsTest {

    private static final String PERCENT = "costs.previous.changePercent";

    @ParameterizedTest(name = "from {0} francs, {1} % is printed: {2} % is exact")
    @CsvSource({
        "200, -25, ",
        "200, -25.0, ",
        "200, -24, -25",
        "200, -24.9, -25.0",
        "200, 25.00, -25.00",
        "400, -63, ",
        "400, -62, -63",
        "400, -62.5, ",
        "450, -66.7, ",
        "450, -66.6, -66.7",
        "100, 50, ",
        "100, 5E+1, ",
        "150, 0, ",
        "150, 1, 0",
        "0, 12, ",
    })
    @DisplayName("A change in per cent is rounded half up to the decimals that are printed; of nothing there is none")
    void changeByThePercentageStated(int before, String printed, String exact) {
        List<Finding> expected = exact == null
                ? List.of()
                : List.of(Finding.error(
                        "costs.percent-differs",
                        PERCENT,
                        Argument.of("printed", printed),
                        Argument.of("exact", exact)));

        assertThat(findings(after(printed, "CHF " + before))).isEqualTo(expected);
    }

    @Test
    void changeByNoPercentageOfSeveralCurrencies() {
        assertThat(findings(after("12", "CHF 200", "EUR 1"))).isEmpty();
        assertThat(findings(after("12"))).isEmpty();
        assertThat(findings(PERCENT, Optional.empty())).isEmpty();
    }

    @Test
    void changeByAllOfACurrencyThatIsNoLongerSpent() {
        assertThat(findings(after("-100", "EUR 7"))).isEmpty();
        assertThat(findings(after("-99", "EUR 7"))).extracting(Finding::code).containsExactly("costs.percent-differs");
    }

    @ParameterizedTest(name = "{0} francs for own costs of 150: a contribution {1}")
    @CsvSource({"1150, true", "686, true", "1686, true", "1536, false", "151, false"})
    @DisplayName("A total of own costs that holds the membership's contribution, the group's or both is told apart")
    void holdNoContributionAmongTheOwnCosts(int stated, boolean contribution) {
        AnnualReport report = with(
                with(
                        with(
                                "costs.items",
                                List.of(
                                        item(CostCategory.TRAVEL, "CHF 150"),
                                        item(CostCategory.MEMBERSHIP, "CHF 1000"),
                                        item(CostCategory.GROUP, "CHF 536"))),
                        "costs.stated",
                        new PrintedTotals(total("CHF " + stated), Optional.empty(), List.of())),
                "group.fees",
                List.of());

        assertThat(findings(report))
                .containsExactly(Finding.error(
                        contribution ? "costs.contribution-in-own-costs" : "costs.stated-total-differs",
                        "costs.stated.ownCosts",
                        Argument.of("stated", total("CHF " + stated)),
                        Argument.of("sum", total("CHF 150"))));
    }

    private static AnnualReport after(String percent, String... before) {
        return with(
                "costs.previous",
                new PreviousYear(
                        2024,
                        before.length == 0 ? MultiCurrencyTotal.EMPTY : total(before),
                        Optional.empty(),
                        Optional.of(new BigDecimal(percent))));
    }
}
