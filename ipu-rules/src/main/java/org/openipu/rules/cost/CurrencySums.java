package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.MultiCurrencyTotal;

/** One running sum for each currency, exact. */
final class CurrencySums {

    private final Map<String, Sum> sums = new TreeMap<>();

    void add(MonetaryAmount amount) {
        sums.computeIfAbsent(amount.getCurrency().getCurrencyCode(), code -> new Sum(amount))
                .add(amount.getNumber().numberValueExact(BigDecimal.class));
    }

    void addAll(CurrencySums other) {
        other.sums.forEach((code, sum) ->
                sums.computeIfAbsent(code, unseen -> new Sum(sum.first)).add(sum.value));
    }

    MultiCurrencyTotal total() {
        List<MonetaryAmount> amounts = new ArrayList<>(sums.size());
        sums.values().forEach(sum -> amounts.add(sum.amount()));
        return new MultiCurrencyTotal(amounts);
    }

    /** A sum in one currency, given out in the kind of amount that came in first. */
    private static final class Sum {

        private final MonetaryAmount first;
        private BigDecimal value = BigDecimal.ZERO;

        Sum(MonetaryAmount first) {
            this.first = first;
        }

        void add(BigDecimal summand) {
            value = value.add(summand);
        }

        MonetaryAmount amount() {
            return first.getFactory().setNumber(value).create();
        }
    }
}
