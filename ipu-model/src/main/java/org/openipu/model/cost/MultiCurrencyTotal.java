package org.openipu.model.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.openipu.model.money.Amount;

/**
 * A total that keeps currencies apart: one amount for each currency, sorted by its code. Nothing is ever added across
 * currencies. Its amounts are exact, whatever implementation they come in: each is an {@link Amount}.
 *
 * @param amounts one amount for each currency, each an {@link Amount}; sorted by currency code; empty for the total of nothing
 */
public record MultiCurrencyTotal(List<MonetaryAmount> amounts) {

    private static final Comparator<MonetaryAmount> BY_CODE = Comparator.comparing(MultiCurrencyTotal::code);

    /** The total of nothing: no currency at all, which is not the same as zero of one. */
    public static final MultiCurrencyTotal EMPTY = new MultiCurrencyTotal(List.of());

    /**
     * Sorts the amounts and takes each as an {@link Amount}; refuses a currency that stands twice.
     *
     * @throws IllegalArgumentException if two amounts are in the same currency
     * @throws ArithmeticException if an amount has more digits than {@link Amount#MAX_DIGITS}
     */
    public MultiCurrencyTotal {
        List<MonetaryAmount> sorted = new ArrayList<>(amounts.size());
        amounts.forEach(amount -> sorted.add(Amount.from(amount)));
        sorted.sort(BY_CODE);
        for (int i = 1; i < sorted.size(); i++) {
            if (BY_CODE.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new IllegalArgumentException("a total has one amount for each currency: " + code(sorted.get(i)));
            }
        }
        amounts = List.copyOf(sorted);
    }

    /**
     * Finds the amount in a currency.
     *
     * @param currencyCode the ISO 4217 code, such as {@code CHF}
     * @return the amount; empty when nothing was in that currency
     */
    public Optional<MonetaryAmount> findAmount(String currencyCode) {
        return amounts.stream()
                .filter(amount -> code(amount).equals(currencyCode))
                .findFirst();
    }

    /**
     * Returns this total and another one together, currency by currency.
     *
     * @param other the other total
     * @return the sum; a currency of either total has an amount
     */
    public MultiCurrencyTotal plus(MultiCurrencyTotal other) {
        return minus(EMPTY.minus(other));
    }

    /**
     * Returns what is left when another total is taken away, currency by currency.
     *
     * @param other the other total
     * @return the difference; a currency of either total has an amount, zero or negative too
     */
    public MultiCurrencyTotal minus(MultiCurrencyTotal other) {
        List<MonetaryAmount> differences = new ArrayList<>();
        for (MonetaryAmount amount : amounts) {
            differences.add(other.findAmount(code(amount)).map(amount::subtract).orElse(amount));
        }
        for (MonetaryAmount amount : other.amounts) {
            if (findAmount(code(amount)).isEmpty()) {
                differences.add(amount.negate());
            }
        }
        return new MultiCurrencyTotal(differences);
    }

    /** Tells whether nothing is left: no currency has an amount other than zero. */
    public boolean isZero() {
        return amounts.stream().allMatch(MonetaryAmount::isZero);
    }

    /** Returns the amounts side by side: {@code CHF 33195.55, EUR 536}. */
    @Override
    public String toString() {
        return amounts.stream().map(MonetaryAmount::toString).collect(Collectors.joining(", "));
    }

    private static String code(MonetaryAmount amount) {
        return amount.getCurrency().getCurrencyCode();
    }
}
