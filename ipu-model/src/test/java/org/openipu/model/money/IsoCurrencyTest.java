package org.openipu.model.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoCurrencyTest {

    @ParameterizedTest
    @CsvSource({"CHF, 756, 2, true", "JPY, 392, 0, true", "KWD, 414, 3, true", "XAU, 959, -1, false"})
    void isAsTheStandardSays(String code, int number, int decimals, boolean paid) {
        IsoCurrency currency = IsoCurrency.of(code);

        assertThat(currency).hasToString(code);
        assertThat(currency.getCurrencyCode()).isEqualTo(code);
        assertThat(currency.getNumericCode()).isEqualTo(number);
        assertThat(currency.getDefaultFractionDigits()).isEqualTo(decimals);
        assertThat(currency.isPaid()).isEqualTo(paid);
        assertThat(currency.getContext().getProviderName()).isEqualTo("java.util.Currency");
    }

    @Test
    void isTheSameAsACurrencyOfAnotherImplementation() {
        CurrencyUnit other = Monetary.getCurrency("CHF");

        assertThat(IsoCurrency.of("CHF"))
                .isEqualTo(other)
                .hasSameHashCodeAs(other)
                .isNotEqualTo("CHF");
        assertThat(other).isEqualTo(IsoCurrency.of("CHF")).isNotEqualTo(IsoCurrency.of("EUR"));
        assertThat(Set.of(other)).contains(IsoCurrency.of("CHF"));
        assertThat(IsoCurrency.of("CHF").compareTo(other)).isZero();
        assertThat(IsoCurrency.of("CHF").compareTo(Monetary.getCurrency("EUR"))).isNegative();
    }

    @Test
    void isFoundByItsCodeAlone() {
        assertThat(IsoCurrency.find("chf")).isEmpty();
        assertThat(IsoCurrency.find("CHF")).contains(IsoCurrency.of("CHF"));
    }
}
