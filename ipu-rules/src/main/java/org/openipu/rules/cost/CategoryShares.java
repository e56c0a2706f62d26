package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.CostCategory;
import org.openipu.rules.rounding.LargestRemainder;

/**
 * What share of the delegation's own costs each category is, in each currency by itself.
 *
 * @param byCurrency for each currency, sorted by its code, the percentage of each category that has an amount in it, in the order of
 *     {@link CostCategory}; a currency whose own costs add up to zero has no shares and is left out
 */
public record CategoryShares(SortedMap<String, Map<CostCategory, BigDecimal>> byCurrency) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Copies the shares. */
    public CategoryShares {
        SortedMap<String, Map<CostCategory, BigDecimal>> copy = new TreeMap<>();
        byCurrency.forEach(
                (currency, shares) -> copy.put(currency, Collections.unmodifiableMap(new EnumMap<>(shares))));
        byCurrency = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Computes shares that add up to 100 per cent as they are printed.
     *
     * @param totals the totals
     * @param decimals the decimals to show, 0 or more
     * @return the shares, rounded by {@linkplain LargestRemainder largest remainder}; ties go to the category that stands first
     */
    public static CategoryShares of(CostTotals totals, int decimals) {
        SortedMap<String, Map<CostCategory, BigDecimal>> byCurrency = new TreeMap<>();
        totals.ownCosts().amounts().stream()
                .filter(sum -> !sum.isZero())
                .map(sum -> sum.getCurrency().getCurrencyCode())
                .forEach(currency -> byCurrency.put(currency, shares(totals, currency, decimals)));
        return new CategoryShares(byCurrency);
    }

    private static Map<CostCategory, BigDecimal> shares(CostTotals totals, String currency, int decimals) {
        Map<CostCategory, BigDecimal> amounts = new EnumMap<>(CostCategory.class);
        totals.byCategory().forEach((category, total) -> {
            if (!category.isContribution()) {
                total.findAmount(currency).map(CategoryShares::number).ifPresent(part -> amounts.put(category, part));
            }
        });
        List<BigDecimal> shares = LargestRemainder.share(ALL, List.copyOf(amounts.values()), decimals);
        int next = 0;
        for (Map.Entry<CostCategory, BigDecimal> entry : amounts.entrySet()) {
            entry.setValue(shares.get(next++));
        }
        return amounts;
    }

    private static BigDecimal number(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }
}
