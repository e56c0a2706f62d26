package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.amount;
import static org.openipu.rules.validation.Reports.day;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.item;
import static org.openipu.rules.validation.Reports.total;
import static org.openipu.rules.validation.Reports.with;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.DelegatePayment;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PaymentKind;
import org.openipu.model.cost.PerDiem;
import org.openipu.model.cost.PreviousYear;
import org.openipu.model.cost.PrintedTotals;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;

class CostFindingsTest {

    private static final String OWN = "costs.stated.ownCosts";

    @ParameterizedTest
    @ValueSource(ints = {2024, 2026})
    void areOfTheReportsYear(int other) {
        assertThat(findings("costs", CostStatement.ofYear(other, List.of())))
                .containsExactly(Finding.error(
                        "costs.other-year",
                        "costs.year",
                        Argument.of("found", String.valueOf(other)),
                        Argument.of("expected", "2025")));
        assertThat(findings("costs", CostStatement.ofYear(2025, List.of()))).isEmpty();
    }

    @Test
    void areOfAYearAndNotOfAnEvent() {
        assertThat(findings("costs", CostStatement.of(new CostPeriod.Event("151st Assembly"), List.of())))
                .containsExactly(
                        Finding.error("costs.not-of-a-year", "costs.event", Argument.of("event", "151st Assembly")));
    }

    @Test
    void payPeopleInTheDelegation() {
        AnnualReport report = with(
                with(
                        "costs.perDiems",
                        List.of(
                                new PerDiem("Eve", "head", Optional.empty(), 1, 0, 0),
                                new PerDiem("Dee", "secretary", Optional.empty(), 0, -1, 0),
                                new PerDiem(" ", "", Optional.empty(), 0, 0, 0))),
                "costs.payments",
                List.of(
                        new DelegatePayment(day("2025-10-01"), PaymentKind.ADVANCE, "Ada", amount("CHF 1")),
                        new DelegatePayment(day("2025-10-01"), PaymentKind.ADVANCE, "Fay", amount("CHF 1"))));

        assertThat(findings(report))
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "costs.payments[1].delegate costs.delegate-unknown",
                        "costs.perDiems[0].delegate costs.delegate-unknown",
                        "costs.perDiems[1].halfDays count.negative",
                        "costs.perDiems[2].delegate costs.delegate-unknown",
                        "costs.perDiems[2].delegate field.missing",
                        "costs.perDiems[2].role field.missing");
    }

    @Test
    void areOfPeopleInTheDelegation() {
        assertThat(findings("costs.items[1].delegate", "Eve"))
                .containsExactly(
                        Finding.error("costs.delegate-unknown", "costs.items[1].delegate", Argument.of("name", "Eve")));
        assertThat(findings("costs.items[1].delegate", "Cy")).isEmpty();
        assertThat(findings("costs.items[1].delegate", "Dee")).isEmpty();
        assertThat(findings(with(with("costs.items[1].delegate", "Dee"), "delegation.secretary", Optional.empty())))
                .extracting(Finding::code)
                .containsExactly("participation.no-secretary", "costs.delegate-unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR 537", "CHF 536", "EUR 535.99"})
    void payTheFeeThatTheGroupAsks(String fee) {
        assertThat(findings("group.fees[0].amount", amount(fee)))
                .containsExactly(Finding.error(
                        "costs.fee-differs",
                        "group.fees[0].amount",
                        Argument.of("fee", total(fee)),
                        Argument.of("paid", total("EUR 536"))));
    }

    @Test
    void payNoFeeOfAnotherYear() {
        assertThat(findings("group.fees[0].amount", amount("EUR 536.00"))).isEmpty();
        assertThat(findings(with(with("group.fees[0].amount", amount("EUR 537")), "group.fees[0].year", 2024)))
                .isEmpty();
        assertThat(findings(with(with("group.fees[0].amount", amount("EUR 537")), "group.fees[0].year", 2026)))
                .isEmpty();
        assertThat(findings(with(
                        with("costs.stated", Optional.empty()),
                        "costs.items",
                        List.of(item(CostCategory.TRAVEL, "CHF 150")))))
                .isEmpty();
    }

    @Test
    void countContributionsApartFromTheDelegationsOwnCosts() {
        for (MultiCurrencyTotal stated : List.of(total("CHF 1150"), total("EUR 536"), total("CHF 1150", "EUR 536.0"))) {
            assertThat(findings(OWN, stated))
                    .containsExactly(Finding.error(
                            "costs.contribution-in-own-costs",
                            OWN,
                            Argument.of("stated", stated),
                            Argument.of("sum", total("CHF 150"))));
        }
    }

    @Test
    void areNotSaidToHoldContributionsWhereThereAreNone() {
        AnnualReport report = with(
                with(
                        with(
                                "costs.items",
                                List.of(item(CostCategory.TRAVEL, "CHF 100"), item(CostCategory.MEALS, "EUR 50"))),
                        "costs.stated",
                        Optional.of(new PrintedTotals(total("CHF 100"), Optional.empty(), List.of()))),
                "costs.previous",
                Optional.empty());

        assertThat(findings(report)).containsExactly(differs(OWN, total("CHF 100"), total("CHF 100", "EUR 50")));
    }

    @Test
    void takeZeroForNothing() {
        assertThat(findings("costs.stated.byCategory[1].total", total("CHF 0"))).isEmpty();
        assertThat(findings("costs.stated.byCategory[1].total", MultiCurrencyTotal.EMPTY))
                .isEmpty();
    }

    @Test
    void haveOwnCostsThatAreTheSumOfTheItems() {
        for (MultiCurrencyTotal stated :
                List.of(total("CHF 149.99"), total("CHF 1149"), total("CHF 1150", "EUR 1"), MultiCurrencyTotal.EMPTY)) {
            assertThat(findings(OWN, stated)).containsExactly(differs(OWN, stated, total("CHF 150")));
        }
        assertThat(findings(OWN, total("CHF 150.00"))).isEmpty();
        assertThat(findings("costs.stated", Optional.empty())).isEmpty();
    }

    @Test
    void haveATotalThatIsTheSumOfTheItems() {
        assertThat(findings("costs.stated.all", total("CHF 150")))
                .containsExactly(differs("costs.stated.all", total("CHF 150"), total("CHF 1150", "EUR 536")));
        assertThat(findings("costs.stated.all", Optional.empty())).isEmpty();
    }

    @Test
    void haveTotalsOfCategoriesThatAreTheSumsOfTheirItems() {
        String travel = "costs.stated.byCategory[0].total";
        String meals = "costs.stated.byCategory[1].total";

        assertThat(findings(travel, total("CHF 100", "EUR 1")))
                .containsExactly(differs(travel, total("CHF 100", "EUR 1"), total("CHF 100")));
        assertThat(findings(meals, total("CHF 1")))
                .containsExactly(differs(meals, total("CHF 1"), MultiCurrencyTotal.EMPTY));
        assertThat(findings("costs.stated.byCategory", List.of())).isEmpty();
    }

    @Test
    void differFromThoseOfTheYearBeforeAsStated() {
        assertThat(findings("costs.previous.change", total("CHF 50")))
                .containsExactly(differs("costs.previous.change", total("CHF 50"), total("CHF -50")));
        assertThat(findings("costs.previous.change", Optional.empty())).isEmpty();
        assertThat(findings("costs.previous", Optional.empty())).isEmpty();
        assertThat(findings(
                        "costs.previous",
                        new PreviousYear(
                                2023, total("EUR 7"), Optional.of(total("CHF 150", "EUR -7")), Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2023, false", "2024, false", "2025, true", "2026, true"})
    void areComparedWithAYearBefore(int year, boolean notBefore) {
        List<Finding> expected = List.of(Finding.error(
                "costs.previous-year-not-before",
                "costs.previous.year",
                Argument.of("previous", String.valueOf(year)),
                Argument.of("year", "2025")));

        assertThat(findings("costs.previous.year", year)).isEqualTo(notBefore ? expected : List.of());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024-12-31, true", "2025-01-01, false", "2025-12-31, false", "2026-01-01, true"})
    void haveItemsOfTheirYear(String date, boolean outside) {
        String place = "costs.items[3].date";
        List<Finding> expected = List.of(Finding.error(
                "costs.item-outside-year", place, Argument.of("day", day(date)), Argument.of("year", "2025")));

        assertThat(findings(place, day(date))).isEqualTo(outside ? expected : List.of());
    }

    private static Finding differs(String path, MultiCurrencyTotal stated, MultiCurrencyTotal sum) {
        return Finding.error(
                "costs.stated-total-differs", path, Argument.of("stated", stated), Argument.of("sum", sum));
    }
}
