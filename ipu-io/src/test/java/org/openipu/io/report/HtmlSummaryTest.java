package org.openipu.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;
import org.openipu.io.text.Words;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.Tally;
import org.openipu.rules.cost.CostTotals;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.reconciliation.ReportedOutcomeCheck;
import org.openipu.rules.rulebook.RuleBook;

class HtmlSummaryTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"q\"";
    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));

    @Test
    void isOnePageThatNeedsNothingElse() {
        String page = HtmlSummary.render(summary("a"), Words.in(Locale.ENGLISH));

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .doesNotContain("<script", "src=", "<link", "@import", "url(")
                .contains("CHF 1,234.50", "<td class=\"number\">9</td>", "Accepted: a")
                .contains("The report contradicts the rule:", "The report says that b has the majority");
    }

    @Test
    void escapesEverythingThatComesFromData() {
        String page = HtmlSummary.render(summary(HOSTILE), Words.in(Locale.ENGLISH));

        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(");
    }

    @Test
    void isTheSamePageEachTime() {
        Words words = Words.in(Locale.forLanguageTag("de-LI"));

        assertThat(HtmlSummary.render(summary("a"), words)).isEqualTo(HtmlSummary.render(summary("a"), words));
    }

    @Test
    void saysTheSameAsPlainText() {
        assertThat(TextSummary.render(summary("a"), Words.in(Locale.ENGLISH)))
                .contains("== a", "Accepted: a", "- The report says that b has the majority", "CHF 1,234.50");
    }

    private static YearSummary summary(String name) {
        ResultSheet sheet = new ResultSheet(Optional.empty(), List.of(RequestVote.of(name, Tally.of(9, 1, 0))));
        List<ReportedResult> contradiction = List.of(ReportedResult.ofOutcome("b", true, false));
        List<CostItem> items = List.of(CostItem.of(
                LocalDate.of(2025, 12, 31),
                CostCategory.OTHER,
                name,
                Monetary.getDefaultAmountFactory()
                        .setCurrency("CHF")
                        .setNumber(new BigDecimal("1234.5"))
                        .create()));
        return new YearSummary(
                name,
                2025,
                List.of(new YearSummary.DecidedVote(name, name, sheet, EmergencyItem.decide(sheet.votes(), RULES))),
                List.of(new YearSummary.ReportedVote(
                        name, name, contradiction, ReportedOutcomeCheck.check(contradiction, RULES))),
                items,
                CostTotals.of(items),
                name);
    }
}
