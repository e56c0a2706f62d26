package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.StatedContribution;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

class ContributionShareTest {

    private static final MonetaryAmount TOTAL_2025 = Money.parse("CHF 11937000");

    @Test
    @DisplayName(
            "Liechtenstein 2025: 13,100 (report of the Landtag's delegation) of 11,937,000 (Bundestag) is 0.1097 per cent")
    void ofLiechtenstein() {
        assertThat(ContributionShare.percent(contribution("CHF 13100", "", ""), 4))
                .isEqualTo("0.1097");
        assertThat(ContributionShare.check(contribution("CHF 13100", "0.11", "100")))
                .isEmpty();
        assertThat(ContributionShare.check(contribution("CHF 13100", "", "100")))
                .isEmpty();
    }

    /** Source: bundestag.de/europa_internationales/international/ipu/kurzdarstellung-244704, all three figures. */
    @Test
    @DisplayName(
            "Germany 2025: 789,200 of 11,937,000 is 6.611 per cent where 6.63 is printed; the scale is of another total")
    void ofGermany() {
        assertThat(ContributionShare.check(contribution("CHF 789200", "6.63", "100")))
                .containsExactly(Finding.warning(
                        "costs.contribution-share-differs",
                        "percent",
                        Argument.of("printed", "6.63"),
                        Argument.of("amount", total("CHF 789200")),
                        Argument.of("total", total("CHF 11937000")),
                        Argument.of("share", "6.6114")));
        assertThat(ContributionShare.percent(contribution("CHF 789200", "6.63", "100"), 3))
                .isEqualTo("6.611");
        assertThat(ContributionShare.check(contribution("CHF 789200", "6.61", "100")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of 1000, printed {1}, rounded to {2}: {3}")
    @CsvSource({
        "CHF 125, 12.5, '', true",
        "CHF 125, 12.50, '', true",
        "CHF 125, 13, '', true",
        "CHF 125, 12, '', true",
        "CHF 125, 12.4, '', false",
        "CHF 125, 12.6, '', false",
        "CHF 125, 11, '', false",
        "CHF 125, 14, '', false",
        "CHF 100, 12.8, 50, true",
        "CHF 100, 12.9, 50, false",
        "CHF 100, 7.3, 50, true",
        "CHF 100, 7.2, 50, false",
        "CHF 100, 99, 2000, true",
        "CHF 0, 0, '', true",
        "CHF 0, 0.4, '', false"
    })
    @DisplayName("a printed figure stands for all that is rounded to it, both bounds included")
    void isExplainedByRounding(String amount, String percent, String unit, boolean explained) {
        StatedContribution contribution = new StatedContribution(
                Money.parse(amount),
                Money.parse("CHF 1000"),
                Optional.of(new BigDecimal(percent)),
                Optional.of(unit).filter(text -> !text.isEmpty()).map(BigDecimal::new));

        assertThat(ContributionShare.check(contribution).isEmpty()).isEqualTo(explained);
    }

    private static StatedContribution contribution(String amount, String percent, String unit) {
        return new StatedContribution(
                Money.parse(amount),
                TOTAL_2025,
                Optional.of(percent).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                Optional.of(unit).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    }

    private static MultiCurrencyTotal total(String amount) {
        return new MultiCurrencyTotal(List.of(Money.parse(amount)));
    }
}
