package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.amount;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.item;
import static org.openipu.rules.validation.Reports.total;
import static org.openipu.rules.validation.Reports.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.StatedContribution;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

class ContributionFindingsTest {

    @Test
    @DisplayName(
            "Trap 29: a printed percentage that is not that of the amounts is a warning, since it may be of another total")
    void warnOfAShareThatTheAmountsDoNotBearOut() {
        StatedContribution germany = new StatedContribution(
                amount("CHF 789200"),
                amount("CHF 11937000"),
                Optional.of(new BigDecimal("6.63")),
                Optional.of(new BigDecimal("100")));

        assertThat(findings("costs.contribution", Optional.of(germany)))
                .containsExactly(Finding.warning(
                        "costs.contribution-share-differs",
                        "costs.contribution.percent",
                        Argument.of("printed", "6.63"),
                        Argument.of("amount", total("CHF 789200")),
                        Argument.of("total", total("CHF 11937000")),
                        Argument.of("share", "6.6114")));
    }

    @Test
    @DisplayName("Trap 29: the percentage of a contribution is not of the printed total, so nothing recomputes it")
    void areNotRecomputedFromAPercentage() {
        BigDecimal paid = new BigDecimal("789200");
        BigDecimal recomputed = new BigDecimal("11937000").multiply(new BigDecimal("0.0663"));
        AnnualReport germany = with(
                with("costs.stated", Optional.empty()),
                "costs.items",
                List.of(item(CostCategory.MEMBERSHIP, "CHF 789200"), item(CostCategory.GROUP, "EUR 536")));

        assertThat(recomputed).isEqualByComparingTo("791423.1");
        assertThat(recomputed
                        .divide(new BigDecimal(100), 0, RoundingMode.HALF_UP)
                        .multiply(new BigDecimal(100)))
                .isEqualByComparingTo("791400")
                .isNotEqualByComparingTo(paid);
        assertThat(findings(with(germany, "costs.previous", Optional.empty()))).isEmpty();
        assertThat(RuleBook.parameters()).extracting(Parameter::name).noneMatch(name -> name.contains("contribution"));
    }
}
