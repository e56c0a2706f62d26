package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.model.money.Amount;
import org.openipu.rules.rounding.Percentage;

/**
 * What a budget has in one currency, and what was spent of it.
 *
 * @param budgeted the amount in the budget; zero for what is not in it
 * @param actual the amount spent, in the same currency; zero for nothing
 */
public record BudgetLine(MonetaryAmount budgeted, MonetaryAmount actual) {

    /** Takes both as exact amounts, whatever implementation they come in. */
    public BudgetLine {
        budgeted = Amount.from(budgeted);
        actual = Amount.from(actual);
    }

    /** Returns what is left; negative when more was spent than the budget has. */
    public MonetaryAmount remaining() {
        return budgeted.subtract(actual);
    }

    /** Tells whether more was spent than the budget has. */
    public boolean isExceeded() {
        return remaining().isNegative();
    }

    /**
     * Returns how much of the budget was spent, in per cent with two decimals, rounded half up; empty when the budget is not above
     * 0.
     */
    public Optional<BigDecimal> percentUsed() {
        return budgeted.isPositive()
                ? Optional.of(Percentage.of(actual, budgeted, TotalChange.DECIMALS))
                : Optional.empty();
    }
}
