package org.openipu.model.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedContributionTest {

    @ParameterizedTest
    @CsvSource({
        "CHF 1, EUR 2, 1, 'a contribution and the total are of one currency: CHF, EUR'",
        "CHF -1, CHF 2, 1, 'a contribution is 0 or more, of a total above 0: -1, 2'",
        "CHF 0, CHF 0, 1, 'a contribution is 0 or more, of a total above 0: 0, 0'",
        "CHF 1, CHF 2, 0, 'the unit of rounding is above 0: 0'",
        "CHF 1, CHF 2, -100, 'the unit of rounding is above 0: -100'"
    })
    void hasAShare(String amount, String total, BigDecimal unit, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedContribution(
                        Money.parse(amount), Money.parse(total), Optional.empty(), Optional.of(unit)))
                .withMessage(message);
    }

    @Test
    void mayBeNothingOfATotal() {
        assertThat(new StatedContribution(
                                Money.parse("CHF 0"), Money.parse("CHF 0.01"), Optional.empty(), Optional.empty())
                        .total())
                .isEqualTo(Money.parse("CHF 0.01"));
    }
}
