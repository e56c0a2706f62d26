package org.openipu.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import javax.money.Monetary;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AmountFactoryTest {

    private static final Amount FRANCS = Amount.of("CHF", "12.50");

    @Test
    void makesAnAmountLikeTheOneItCameFrom() {
        assertThat(FRANCS.getFactory().create()).isEqualTo(FRANCS);
        assertThat(FRANCS.getFactory().setNumber(7).create()).isEqualTo(Amount.of("CHF", "7"));
        assertThat(FRANCS.getFactory().setNumber(0.1).create()).isEqualTo(Amount.of("CHF", "0.1"));
        assertThat(FRANCS.getFactory().setNumber(new BigDecimal("1.005")).create())
                .isEqualTo(Amount.of("CHF", "1.005"));
        assertThat(FRANCS.getFactory().setCurrency("EUR").create()).isEqualTo(Amount.of("EUR", "12.50"));
        assertThat(FRANCS.getFactory()
                        .setCurrency(Monetary.getCurrency("JPY"))
                        .setNumber(1)
                        .create())
                .isEqualTo(Amount.of("JPY", "1"));
        assertThat(FRANCS.getFactory().setAmount(Money.of(3, "EUR")).create()).isEqualTo(Amount.of("EUR", "3"));
    }

    @Test
    @DisplayName("It is found by its type, and the default kind of amount stays what it is")
    void isFoundByItsType() {
        MonetaryAmountFactory<Amount> factory = Monetary.getAmountFactory(Amount.class);

        assertThat(factory.setCurrency("CHF").setNumber(1).create()).isEqualTo(Amount.of("CHF", "1"));
        assertThat(Monetary.getDefaultAmountType()).isEqualTo(Money.class);
    }

    @Test
    void needsACurrency() {
        MonetaryAmountFactory<Amount> factory =
                Monetary.getAmountFactory(Amount.class).setNumber(1);

        assertThatExceptionOfType(MonetaryException.class).isThrownBy(factory::create);
    }

    @Test
    void knowsTheLargestNumbers() {
        AmountFactory factory = FRANCS.getFactory();
        Amount largest = factory.setNumber(factory.getMaxNumber()).create();

        assertThat(largest.getNumber().toString()).isEqualTo("9".repeat(200) + "." + "9".repeat(200));
        assertThat(factory.setNumber(factory.getMinNumber()).create()).isEqualTo(largest.negate());
        assertThat(factory.getAmountType()).isEqualTo(Amount.class);
    }

    @Test
    void hasOneContext() {
        AmountFactory factory = FRANCS.getFactory();
        MonetaryContext wider =
                MonetaryContextBuilder.of(Amount.class).setMaxScale(201).build();
        MonetaryContext longer =
                MonetaryContextBuilder.of(Amount.class).setPrecision(401).build();

        assertThat(factory.getDefaultMonetaryContext()).isEqualTo(FRANCS.getContext());
        assertThat(factory.getMaximalMonetaryContext()).isEqualTo(FRANCS.getContext());
        assertThat(FRANCS.getContext().getAmountType()).isEqualTo(Amount.class);
        assertThat(FRANCS.getContext().getPrecision()).isEqualTo(400);
        assertThat(FRANCS.getContext().getMaxScale()).isEqualTo(200);
        assertThat(factory.setContext(FastMoney.of(1, "CHF").getContext()).create())
                .isEqualTo(FRANCS);
        assertThat(factory.setContext(Money.of(1, "CHF").getContext()).create()).isEqualTo(FRANCS);
        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> factory.setContext(wider));
        assertThatExceptionOfType(MonetaryException.class).isThrownBy(() -> factory.setContext(longer));
    }
}
