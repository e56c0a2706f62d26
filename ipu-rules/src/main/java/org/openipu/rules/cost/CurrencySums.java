package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import org.jspecify.annotations.Nullable;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.money.Amount;

/** One running sum for each currency, exact. */
final class CurrencySums {

    private final Map<String, Sum> sums = new HashMap<>();

    void add(MonetaryAmount amount) {
        BigDecimal number = Amount.exactNumber(amount);
        String currency = amount.getCurrency().getCurrencyCode();
        Sum sum = sums.get(currency);
        if (sum == null) {
            sums.put(currency, new Sum(new Kind(amount), number));
        } else {
            sum.value = sum.value.add(number);
        }
    }

    void addAll(CurrencySums other) {
        other.sums.forEach((currency, part) -> {
            Sum sum = sums.get(currency);
            if (sum == null) {
                sums.put(currency, new Sum(part.kind, part.value));
            } else {
                sum.value = sum.value.add(part.value);
            }
        });
    }

    MultiCurrencyTotal total() {
        List<MonetaryAmount> amounts = new ArrayList<>(sums.size());
        sums.values().forEach(sum -> amounts.add(sum.kind.amount(sum.value)));
        return new MultiCurrencyTotal(amounts);
    }

    /** A sum in one currency. */
    private static final class Sum {

        private final Kind kind;
        private BigDecimal value;

        Sum(Kind kind, BigDecimal value) {
            this.kind = kind;
            this.value = value;
        }
    }

    /** The kind of amount that came in first, which sums are given out in. */
    private static final class Kind {

        private final MonetaryAmount first;
        private @Nullable MonetaryAmountFactory<?> factory;

        Kind(MonetaryAmount first) {
            this.first = first;
        }

        /** A factory can cost more than the amount, so there is one for all sums that begin with the same amount. */
        MonetaryAmount amount(BigDecimal value) {
            if (factory == null) {
                factory = first.getFactory();
            }
            return factory.setNumber(value).create();
        }
    }
}
