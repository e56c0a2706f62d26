package org.openipu.rules.rounding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;

/** The smallest amount of a currency that a rounded number is counted in. */
public enum SmallestUnit {
    /** The minor unit by ISO 4217: 0.01 of a franc, 1 yen, 0.001 of a dinar; gold has none. */
    MINOR_UNIT("minor-unit"),

    /**
     * The smallest step in cash. Known for the Swiss franc alone: its smallest coin in use is that of five centimes (0.05 in
     * CLDR, supplemental currency data). For other currencies none is known here.
     */
    CASH("cash");

    private static final Map<String, BigDecimal> CASH_STEPS = Map.of("CHF", new BigDecimal("0.05"));

    private final String code;

    SmallestUnit(String code) {
        this.code = code;
    }

    /** Returns the code that documents use, such as {@code minor-unit}. */
    public String code() {
        return code;
    }

    /**
     * Finds the step in a currency.
     *
     * @param currency the currency
     * @return the step, above 0; empty when the currency has none or it is not known
     */
    public Optional<BigDecimal> find(CurrencyUnit currency) {
        return this == CASH ? Optional.ofNullable(CASH_STEPS.get(currency.getCurrencyCode())) : minorUnit(currency);
    }

    private static Optional<BigDecimal> minorUnit(CurrencyUnit currency) {
        int decimals = currency.getDefaultFractionDigits();
        return decimals < 0 ? Optional.empty() : Optional.of(BigDecimal.ONE.movePointLeft(decimals));
    }
}
