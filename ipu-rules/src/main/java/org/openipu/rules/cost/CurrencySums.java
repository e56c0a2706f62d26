package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.money.Amount;

/** One running sum for each currency, exact. */
final class CurrencySums {

    private final Map<String, Sum> sums = new HashMap<>();

    void add(MonetaryAmount amount) {
        CurrencyUnit currency = amount.getCurrency();
        add(currency.getCurrencyCode(), currency, Amount.exactNumber(amount));
    }

    void addAll(CurrencySums other) {
        other.sums.forEach((code, part) -> add(code, part.currency, part.value));
    }

    MultiCurrencyTotal total() {
        List<MonetaryAmount> amounts = new ArrayList<>(sums.size());
        sums.values().forEach(sum -> amounts.add(Amount.of(sum.currency, sum.value)));
        return new MultiCurrencyTotal(amounts);
    }

    private void add(String code, CurrencyUnit currency, BigDecimal number) {
        Sum sum = sums.get(code);
        if (sum == null) {
            sums.put(code, new Sum(currency, number));
        } else {
            sum.value = sum.value.add(number);
        }
    }

    /** A sum in one currency. */
    private static final class Sum {

        private final CurrencyUnit currency;
        private BigDecimal value;

        Sum(CurrencyUnit currency, BigDecimal value) {
            this.currency = currency;
            this.value = value;
        }
    }
}
