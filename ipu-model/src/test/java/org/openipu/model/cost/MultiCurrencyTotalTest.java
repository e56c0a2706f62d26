package org.openipu.model.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.money.Amount;

class MultiCurrencyTotalTest {

    private static final MonetaryAmount FRANCS = Money.parse("CHF 33195.55");
    private static final MonetaryAmount EUROS = Money.parse("EUR 536");
    private static final MonetaryAmount YEN = Money.parse("JPY 120");

    @Test
    void standsInTheOrderOfCurrencyCodes() {
        assertThat(new MultiCurrencyTotal(List.of(YEN, FRANCS, EUROS)).amounts())
                .containsExactly(Amount.of("CHF", "33195.55"), Amount.of("EUR", "536"), Amount.of("JPY", "120"));
    }

    @Test
    void isTheSameWhicheverKindOfAmountItHolds() {
        MultiCurrencyTotal own = new MultiCurrencyTotal(List.of(Amount.of("EUR", "536.00")));

        assertThat(new MultiCurrencyTotal(List.of(EUROS))).isEqualTo(own).hasSameHashCodeAs(own);
    }

    @Test
    void isTheSameWhateverTheOrderItWasGivenIn() {
        assertThat(new MultiCurrencyTotal(List.of(EUROS, FRANCS)))
                .isEqualTo(new MultiCurrencyTotal(List.of(FRANCS, EUROS)));
    }

    @Test
    void refusesACurrencyThatStandsTwice() {
        List<MonetaryAmount> twice = List.of(EUROS, FRANCS, Money.parse("EUR 1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultiCurrencyTotal(twice))
                .withMessage("a total has one amount for each currency: EUR");
    }

    @Test
    void ofNothingHasNoCurrency() {
        assertThat(MultiCurrencyTotal.EMPTY).isEqualTo(new MultiCurrencyTotal(List.of()));
        assertThat(MultiCurrencyTotal.EMPTY.amounts()).isEmpty();
        assertThat(MultiCurrencyTotal.EMPTY).hasToString("");
    }

    @Test
    void ofNothingIsNotZeroOfACurrency() {
        assertThat(new MultiCurrencyTotal(List.of(Money.parse("CHF 0")))).isNotEqualTo(MultiCurrencyTotal.EMPTY);
    }

    @Test
    void givesTheAmountOfACurrency() {
        MultiCurrencyTotal total = new MultiCurrencyTotal(List.of(EUROS, FRANCS));

        assertThat(total.findAmount("CHF")).contains(Amount.from(FRANCS));
        assertThat(total.findAmount("EUR")).contains(Amount.from(EUROS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPY", "eur", "", "EURO"})
    void givesNothingForAnythingElse(String code) {
        assertThat(new MultiCurrencyTotal(List.of(EUROS, FRANCS)).findAmount(code))
                .isEmpty();
    }

    @Test
    void readsInPlainDigits() {
        assertThat(new MultiCurrencyTotal(List.of(Money.parse("CHF 11937000"), Money.parse("EUR -400.50"))))
                .hasToString("CHF 11937000, EUR -400.5");
    }

    @Test
    void isAddedCurrencyByCurrency() {
        MultiCurrencyTotal total = new MultiCurrencyTotal(List.of(EUROS, FRANCS));

        assertThat(total.plus(new MultiCurrencyTotal(List.of(Money.parse("EUR 4"), YEN))))
                .isEqualTo(new MultiCurrencyTotal(List.of(FRANCS, Money.parse("EUR 540"), YEN)));
        assertThat(MultiCurrencyTotal.EMPTY.plus(total)).isEqualTo(total);
        assertThat(total.plus(MultiCurrencyTotal.EMPTY)).isEqualTo(total);
    }

    @Test
    void readsSideBySide() {
        assertThat(new MultiCurrencyTotal(List.of(EUROS, FRANCS))).hasToString("CHF 33195.55, EUR 536");
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<MonetaryAmount> amounts = new ArrayList<>(List.of(FRANCS));
        MultiCurrencyTotal total = new MultiCurrencyTotal(amounts);

        amounts.add(EUROS);

        assertThat(total).isEqualTo(new MultiCurrencyTotal(List.of(FRANCS)));
        assertThat(total.amounts()).isUnmodifiable();
    }

    @Test
    void lessAnotherHasTheDifferenceOfEachCurrencyOfEither() {
        MultiCurrencyTotal left = new MultiCurrencyTotal(List.of(FRANCS, EUROS));
        MultiCurrencyTotal right = new MultiCurrencyTotal(List.of(Money.parse("CHF 22624.15"), YEN));

        assertThat(left.minus(right))
                .isEqualTo(
                        new MultiCurrencyTotal(List.of(Money.parse("CHF 10571.40"), EUROS, Money.parse("JPY -120"))));
    }

    @Test
    void isZeroWhenNoCurrencyHasAnythingLeft() {
        MultiCurrencyTotal total = new MultiCurrencyTotal(List.of(FRANCS, EUROS));

        assertThat(total.minus(total).isZero()).isTrue();
        assertThat(MultiCurrencyTotal.EMPTY.isZero()).isTrue();
        assertThat(total.minus(new MultiCurrencyTotal(List.of(FRANCS))).isZero())
                .isFalse();
    }
}
