package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.money.Amount;

/** One running sum for each currency, exact. */
final class CurrencySums {

    private final Map<String, Sum> sums = new HashMap<>();
    private final AmountKinds kinds;

    CurrencySums() {
        this(new AmountKinds());
    }

    private CurrencySums(AmountKinds kinds) {
        this.kinds = kinds;
    }

    /** Returns sums of nothing that are given out in the same kinds of amounts as these. */
    CurrencySums another() {
        return new CurrencySums(kinds);
    }

    void add(MonetaryAmount amount) {
        BigDecimal number = Amount.exactNumber(amount);
        String currency = amount.getCurrency().getCurrencyCode();
        Sum sum = sums.get(currency);
        if (sum == null) {
            sums.put(currency, new Sum(kinds.of(currency, amount), number));
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

        private final AmountKinds.Kind kind;
        private BigDecimal value;

        Sum(AmountKinds.Kind kind, BigDecimal value) {
            this.kind = kind;
            this.value = value;
        }
    }
}
