package org.openipu.rules.cost;

import java.util.Optional;
import org.openipu.model.cost.MultiCurrencyTotal;

/**
 * Who owes what between the parliament and a delegate, in each currency by itself.
 *
 * @param delegate the delegate's name
 * @param expenses the costs that the delegate paid, whoever they were for
 * @param perDiems the daily allowances that are due; empty when one of them cannot be derived
 * @param advances the advances received, less those given back
 * @param reimbursements the reimbursements received, less those given back
 */
public record DelegateBalance(
        String delegate,
        MultiCurrencyTotal expenses,
        Optional<MultiCurrencyTotal> perDiems,
        MultiCurrencyTotal advances,
        MultiCurrencyTotal reimbursements) {

    /**
     * Returns what is still owed: expenses and daily allowances, less advances and reimbursements. A positive amount is owed to the
     * delegate, a negative one by the delegate; currencies are not set off against each other. Empty when a daily allowance cannot
     * be derived.
     */
    public Optional<MultiCurrencyTotal> owed() {
        return perDiems.map(due -> expenses.plus(due).minus(advances).minus(reimbursements));
    }
}
