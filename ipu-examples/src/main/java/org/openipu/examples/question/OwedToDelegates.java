package org.openipu.examples.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.DelegatePayment;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PaymentKind;
import org.openipu.model.cost.PerDiem;
import org.openipu.model.money.Amount;
import org.openipu.rules.cost.DayCount;
import org.openipu.rules.cost.DelegateAccounts;
import org.openipu.rules.cost.PerDiemRules;

/** Who is owed what after an Assembly? People, rates and amounts are invented. */
public final class OwedToDelegates {

    private OwedToDelegates() {}

    /**
     * Prints how each daily allowance comes about, and what is owed to each delegate, or by the delegate where it is negative.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        PerDiemRules rules = new PerDiemRules(
                Map.of("head", francs("400"), "secretary", francs("300")), DayCount.of(1, 2), DayCount.of(3, 4));
        LocalDate day = LocalDate.of(2025, 10, 19);
        CostStatement statement = new CostStatement(
                new CostPeriod.Event("151st Assembly"),
                List.of(new CostItem(
                        day,
                        CostCategory.TRAVEL,
                        "Train",
                        francs("120.50"),
                        Optional.of("151st Assembly"),
                        Optional.of("Ada"),
                        Optional.of("Ada"))),
                List.of(
                        new PerDiem("Ada", "head", Optional.empty(), 5, 0, 2),
                        new PerDiem("Bo", "secretary", Optional.empty(), 5, 1, 2)),
                List.of(new DelegatePayment(day, PaymentKind.ADVANCE, "Bo", francs("2500"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        DelegateAccounts accounts = DelegateAccounts.of(statement, rules, Optional.empty());

        accounts.entitlements()
                .forEach(due -> System.out.println(due.perDiem().delegate() + ": " + due.days() + " days, "
                        + new MultiCurrencyTotal(List.of(due.amount()))));
        accounts.balances()
                .forEach(balance -> System.out.println(
                        balance.delegate() + " is owed " + balance.owed().orElseThrow()));
    }

    private static MonetaryAmount francs(String number) {
        return Amount.of("CHF", number);
    }
}
