package org.openipu.rules.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openipu.model.cost.CostItem;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.cost.DelegatePayment;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.cost.PaymentKind;
import org.openipu.model.cost.PerDiem;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.finding.Finding;
import org.openipu.model.person.Person;

/**
 * What a parliament and its delegates owe each other after a year or an event.
 *
 * @param entitlements the daily allowances that could be derived, in the order of the statement
 * @param balances one for each delegate who is named in items, daily allowances or payments, or paid something and is in the
 *     delegation; sorted by name
 * @param paidByOthers what everybody else paid, by name, and last, without a name, what nobody is said to have paid
 * @param findings everything that is wrong with the accounts; empty when nothing is
 */
public record DelegateAccounts(
        List<PerDiemEntitlement> entitlements,
        List<DelegateBalance> balances,
        List<NamedTotal> paidByOthers,
        List<Finding> findings) {

    /** Copies the lists. */
    public DelegateAccounts {
        entitlements = List.copyOf(entitlements);
        balances = List.copyOf(balances);
        paidByOthers = List.copyOf(paidByOthers);
        findings = List.copyOf(findings);
    }

    /**
     * Draws up the accounts. Costs say what was spent and who paid it; payments say who got money. A daily allowance among the items
     * is a cost, and that the delegate got it is a payment.
     *
     * @param statement the statement
     * @param rules the parliament's rules for daily allowances
     * @param delegation the delegation; empty when it is not known, and then a payer who is named as a delegate nowhere is none
     * @return the accounts, with everything that is wrong with them
     */
    public static DelegateAccounts of(CostStatement statement, PerDiemRules rules, Optional<Delegation> delegation) {
        List<Finding> findings = new ArrayList<>(PerDiemCheck.check(statement, rules));
        delegation.ifPresent(known -> findings.addAll(CostDelegates.unknown(statement, known)));
        Set<String> delegates = delegates(statement, delegation);
        return new DelegateAccounts(
                entitlements(statement.perDiems(), rules).toList(),
                delegates.stream().map(name -> balance(name, statement, rules)).toList(),
                paidByOthers(statement.items(), delegates),
                findings);
    }

    private static Set<String> delegates(CostStatement statement, Optional<Delegation> delegation) {
        Set<String> names = new TreeSet<>();
        statement.items().forEach(item -> item.delegate().ifPresent(names::add));
        statement.perDiems().forEach(perDiem -> names.add(perDiem.delegate()));
        statement.payments().forEach(payment -> names.add(payment.delegate()));
        Set<String> payers = new TreeSet<>();
        statement.items().forEach(item -> item.payer().ifPresent(payers::add));
        delegation.stream()
                .flatMap(known -> Stream.concat(
                        known.delegates().stream().map(Delegate::name),
                        known.secretary().stream().map(Person::name)))
                .filter(payers::contains)
                .forEach(names::add);
        return names;
    }

    private static DelegateBalance balance(String name, CostStatement statement, PerDiemRules rules) {
        CurrencySums expenses = new CurrencySums();
        statement.items().stream()
                .filter(item -> item.payer().filter(name::equals).isPresent())
                .forEach(item -> expenses.add(item.amount()));
        List<PerDiem> perDiems = statement.perDiems().stream()
                .filter(perDiem -> perDiem.delegate().equals(name))
                .toList();
        return new DelegateBalance(
                name,
                expenses.total(),
                due(perDiems, rules),
                paid(name, PaymentKind.ADVANCE, statement.payments()),
                paid(name, PaymentKind.REIMBURSEMENT, statement.payments()));
    }

    /** Returns what is due for all of these days; empty when it cannot be derived for some of them. */
    static Optional<MultiCurrencyTotal> due(Collection<PerDiem> perDiems, PerDiemRules rules) {
        List<PerDiemEntitlement> entitlements = entitlements(perDiems, rules).toList();
        CurrencySums due = new CurrencySums();
        entitlements.forEach(entitlement -> due.add(entitlement.amount()));
        return entitlements.size() == perDiems.size() ? Optional.of(due.total()) : Optional.empty();
    }

    private static Stream<PerDiemEntitlement> entitlements(Collection<PerDiem> perDiems, PerDiemRules rules) {
        return perDiems.stream().flatMap(perDiem -> PerDiemEntitlement.of(perDiem, rules).stream());
    }

    private static MultiCurrencyTotal paid(String name, PaymentKind kind, List<DelegatePayment> payments) {
        CurrencySums sums = new CurrencySums();
        payments.stream()
                .filter(payment -> payment.kind() == kind && payment.delegate().equals(name))
                .forEach(payment -> sums.add(payment.amount()));
        return sums.total();
    }

    private static List<NamedTotal> paidByOthers(List<CostItem> items, Set<String> delegates) {
        return NamedTotals.by(
                CostItem::payer,
                items.stream()
                        .filter(item -> item.payer().filter(delegates::contains).isEmpty())
                        .toList());
    }
}
