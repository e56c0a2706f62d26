package org.openipu.rules.cost;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import org.jspecify.annotations.Nullable;
import org.openipu.model.money.Amount;

/** The kinds of amounts that sums are given out in, one for each currency: that of the first amount. */
final class AmountKinds {

    private final Map<String, Kind> byCurrency = new HashMap<>();

    /** Returns the kind of a currency, which is that of the amount where none came before. */
    Kind of(String currency, MonetaryAmount amount) {
        return byCurrency.computeIfAbsent(currency, unseen -> new Kind(amount));
    }

    /** The kind of the amounts in one currency. */
    static final class Kind {

        private final MonetaryAmount first;
        private @Nullable MonetaryAmountFactory<?> factory;

        private Kind(MonetaryAmount first) {
            this.first = first;
        }

        /** Makes an amount. To ask an amount for its factory can cost as much as to make fifteen, so that is done once. */
        MonetaryAmount amount(BigDecimal value) {
            if (factory == null) {
                factory = first.getFactory();
            }
            MonetaryAmount made = factory.setNumber(value).create();
            if (Amount.exactNumber(made).compareTo(value) != 0) {
                throw new ArithmeticException(value.toPlainString() + " would be rounded to " + made);
            }
            return made;
        }
    }
}
