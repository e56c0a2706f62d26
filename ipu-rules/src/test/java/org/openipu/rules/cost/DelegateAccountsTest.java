package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.cost.Costs.item;
import static org.openipu.rules.cost.Costs.total;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.DelegatePayment;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PaymentKind;
import org.openipu.model.cost.PerDiem;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.delegation.Mandate;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.money.Amount;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.Period;

class DelegateAccountsTest {

    private static final PerDiemRules RULES = new PerDiemRules(
            Map.of("head", Money.parse("CHF 400"), "member", Money.parse("CHF 300")),
            DayCount.of(1, 2),
            DayCount.of(3, 4));

    @Test
    @DisplayName(
            "expenses 120 and daily allowances 2,000, less 500 in advance, of which 50 went back, and 100 reimbursed: 1,570 owed")
    void sayWhoIsOwedWhat() {
        DelegateAccounts accounts = accounts(
                List.of(
                        item(CostCategory.TRAVEL, "CHF 120", "Ada", "Ada"),
                        item(CostCategory.TRAVEL, "CHF 900", "Ada", "Service")),
                List.of(new PerDiem("Ada", "head", Optional.empty(), 5, 0, 0)),
                List.of(
                        payment(PaymentKind.ADVANCE, "Ada", "CHF 500"),
                        payment(PaymentKind.ADVANCE, "Ada", "CHF -50"),
                        payment(PaymentKind.REIMBURSEMENT, "Ada", "CHF 100")));

        assertThat(accounts.balances())
                .containsExactly(new DelegateBalance(
                        "Ada", total("CHF 120"), Optional.of(total("CHF 2000")), total("CHF 450"), total("CHF 100")));
        assertThat(accounts.balances().get(0).owed()).contains(total("CHF 1570"));
        assertThat(accounts.paidByOthers()).containsExactly(new NamedTotal(Optional.of("Service"), total("CHF 900")));
        assertThat(accounts.findings()).isEmpty();
    }

    @Test
    @DisplayName("an amount that the delegate owes is negative, and currencies are not set off against each other")
    void keepCurrenciesApart() {
        DelegateAccounts accounts = accounts(
                List.of(item(CostCategory.MEALS, "EUR 30", "", "Bo")),
                List.of(),
                List.of(payment(PaymentKind.ADVANCE, "Bo", "CHF 100")));

        assertThat(accounts.balances().get(0).owed()).contains(total("CHF -100", "EUR 30"));
    }

    @Test
    void knowNoBalanceWithoutARate() {
        DelegateAccounts accounts = accounts(
                List.of(),
                List.of(
                        new PerDiem("Ada", "speaker", Optional.empty(), 1, 0, 0),
                        new PerDiem("Ada", "head", Optional.empty(), 1, 0, 0)),
                List.of());

        assertThat(accounts.entitlements())
                .extracting(PerDiemEntitlement::amount)
                .containsExactly(Amount.of("CHF", "400"));
        assertThat(accounts.balances())
                .containsExactly(new DelegateBalance(
                        "Ada",
                        MultiCurrencyTotal.EMPTY,
                        Optional.empty(),
                        MultiCurrencyTotal.EMPTY,
                        MultiCurrencyTotal.EMPTY));
        assertThat(accounts.balances().get(0).owed()).isEmpty();
        assertThat(accounts.findings())
                .containsExactly(Finding.error(
                        "costs.per-diem-rate-missing", "perDiems[0].role", Argument.of("role", "speaker")));
    }

    @Test
    @DisplayName("everything that is wrong is told at once")
    void tellAllFindings() {
        CostStatement statement = statement(
                List.of(
                        item(CostCategory.TRAVEL, "CHF 5", "Eve", ""),
                        item(CostCategory.PER_DIEM, "CHF 400", "Ada", "Ada"),
                        item(CostCategory.PER_DIEM, "CHF 7", "Bo", "")),
                List.of(
                        new PerDiem("Ada", "head", Optional.empty(), 1, 0, 1),
                        new PerDiem("Fay", "guest", Optional.empty(), -1, -2, -3)),
                List.of(payment(PaymentKind.ADVANCE, "Gus", "CHF 1"), payment(PaymentKind.ADVANCE, "Dee", "CHF 1")));

        DelegateAccounts accounts = DelegateAccounts.of(statement, RULES, Optional.of(delegation()));

        assertThat(accounts.findings())
                .containsExactly(
                        Finding.error("costs.per-diem-rate-missing", "perDiems[1].role", Argument.of("role", "guest")),
                        negative("fullDays", "-1"),
                        negative("halfDays", "-2"),
                        negative("travelDays", "-3"),
                        Finding.error("costs.per-diem-paid-by-delegate", "items[1].payer", Argument.of("name", "Ada")),
                        differs("perDiems[0]", "Ada", total("CHF 400"), total("CHF 700")),
                        differs("items[2]", "Bo", total("CHF 7"), MultiCurrencyTotal.EMPTY),
                        unknown("items[0].delegate", "Eve"),
                        unknown("perDiems[1].delegate", "Fay"),
                        unknown("payments[0].delegate", "Gus"));
    }

    @Test
    @DisplayName("items for the whole delegation are held against all days together")
    void compareDailyAllowancesTogether() {
        List<PerDiem> days = List.of(
                new PerDiem("Ada", "head", Optional.empty(), 1, 0, 0),
                new PerDiem("Bo", "member", Optional.empty(), 1, 0, 0));

        assertThat(accounts(List.of(item(CostCategory.PER_DIEM, "CHF 700")), days, List.of())
                        .findings())
                .isEmpty();
        assertThat(accounts(
                                List.of(
                                        item(CostCategory.PER_DIEM, "CHF 400", "Ada", ""),
                                        item(CostCategory.PER_DIEM, "CHF 301")),
                                days,
                                List.of())
                        .findings())
                .containsExactly(Finding.error(
                        "costs.per-diems-differ",
                        "perDiems",
                        Argument.of("items", total("CHF 701")),
                        Argument.of("due", total("CHF 700"))));
        assertThat(accounts(List.of(item(CostCategory.PER_DIEM, "CHF 1")), List.of(), List.of())
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("who paid and is in the delegation has a balance, even when named nowhere else; a service has none")
    void countPayersOfTheDelegation() {
        CostStatement statement = statement(
                List.of(
                        item(CostCategory.TRAVEL, "CHF 1", "", "Bo"),
                        item(CostCategory.TRAVEL, "CHF 2", "", "Dee"),
                        item(CostCategory.TRAVEL, "CHF 4", "", "Service"),
                        item(CostCategory.TRAVEL, "CHF 8")),
                List.of(),
                List.of());

        DelegateAccounts known = DelegateAccounts.of(statement, RULES, Optional.of(delegation()));
        DelegateAccounts unknown = DelegateAccounts.of(statement, RULES, Optional.empty());

        assertThat(known.balances()).extracting(DelegateBalance::delegate).containsExactly("Bo", "Dee");
        assertThat(known.paidByOthers())
                .containsExactly(
                        new NamedTotal(Optional.of("Service"), total("CHF 4")),
                        new NamedTotal(Optional.empty(), total("CHF 8")));
        assertThat(unknown.balances()).isEmpty();
        assertThat(unknown.paidByOthers())
                .extracting(NamedTotal::name)
                .containsExactly(Optional.of("Bo"), Optional.of("Dee"), Optional.of("Service"), Optional.empty());
    }

    private static Finding negative(String component, String found) {
        return Finding.error("count.negative", "perDiems[1]." + component, Argument.of("found", found));
    }

    private static Finding differs(String path, String name, MultiCurrencyTotal items, MultiCurrencyTotal due) {
        return Finding.error(
                "costs.per-diem-differs",
                path,
                Argument.of("name", name),
                Argument.of("items", items),
                Argument.of("due", due));
    }

    private static Finding unknown(String path, String name) {
        return Finding.error("costs.delegate-unknown", path, Argument.of("name", name));
    }

    private static DelegateAccounts accounts(
            List<CostItem> items, List<PerDiem> perDiems, List<DelegatePayment> payments) {
        return DelegateAccounts.of(statement(items, perDiems, payments), RULES, Optional.empty());
    }

    private static CostStatement statement(
            List<CostItem> items, List<PerDiem> perDiems, List<DelegatePayment> payments) {
        return new CostStatement(
                new CostPeriod.Year(2025),
                items,
                perDiems,
                payments,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DelegatePayment payment(PaymentKind kind, String delegate, String amount) {
        return new DelegatePayment(LocalDate.of(2025, 10, 1), kind, delegate, Money.parse(amount));
    }

    private static Delegation delegation() {
        return new Delegation(
                CountryCode.of("LI"),
                MultilingualText.of("en", "Landtag"),
                new Mandate(Optional.empty(), Optional.empty(), Period.UNKNOWN),
                List.of(new Delegate("Ada", DelegateRole.HEAD), new Delegate("Bo", DelegateRole.ORDINARY)),
                Optional.of(Person.of("Dee")),
                Optional.empty());
    }
}
