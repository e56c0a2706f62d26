package org.openipu.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.cost.PerDiem;
import org.openipu.model.money.Amount;

class PerDiemEntitlementTest {

    private static final PerDiemRules RULES = new PerDiemRules(
            Map.of(
                    "head",
                    Money.parse("CHF 400"),
                    "secretary",
                    Money.parse("JPY 10000"),
                    "member",
                    Money.parse("KWD 1.001")),
            DayCount.of(1, 2),
            DayCount.of(2, 3));

    @Test
    @DisplayName("5 full days, 1 half day and 2 days of travel at 2/3 are 41/6 days; 400 times 41/6 is 2,733.33")
    void isDerivedAndRoundedOnce() {
        PerDiem days = new PerDiem("Ada", "head", Optional.of("151st Assembly"), 5, 1, 2);

        assertThat(PerDiemEntitlement.of(days, RULES))
                .contains(new PerDiemEntitlement(
                        days,
                        Money.parse("CHF 400"),
                        DayCount.of(1, 2),
                        DayCount.of(2, 3),
                        DayCount.of(41, 6),
                        Money.parse("CHF 2733.33"),
                        true));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3} days are {4}, rounded: {5}")
    @CsvSource({
        "head, 1, 0, 0, CHF 400, false",
        "head, 0, 1, 0, CHF 200, false",
        "head, 0, 0, 1, CHF 266.67, true",
        "head, 0, 0, 3, CHF 800, false",
        "head, 0, 0, 0, CHF 0, false",
        "secretary, 0, 0, 1, JPY 6667, true",
        "member, 0, 1, 0, KWD 0.501, true",
        "member, 0, 3, 0, KWD 1.502, true",
        "head, 999999999, 999999999, 999999999, CHF 866666665800, false"
    })
    void isDaysTimesRate(String role, int full, int half, int travel, String amount, boolean rounded) {
        PerDiemEntitlement entitlement = PerDiemEntitlement.of(
                        new PerDiem("Ada", role, Optional.empty(), full, half, travel), RULES)
                .orElseThrow();

        assertThat(entitlement.amount()).isEqualTo(Amount.from(Money.parse(amount)));
        assertThat(entitlement.rounded()).isEqualTo(rounded);
    }

    @Test
    @DisplayName("a rate with more decimals than its currency keeps them")
    void keepsTheDecimalsOfTheRate() {
        PerDiemRules fine = new PerDiemRules(
                Map.of("head", Money.of(new BigDecimal("0.0125"), "CHF")), DayCount.of(1, 2), DayCount.of(1, 1));

        assertThat(PerDiemEntitlement.of(new PerDiem("Ada", "head", Optional.empty(), 1, 1, 1), fine)
                        .orElseThrow()
                        .amount())
                .isEqualTo(Amount.of("CHF", "0.0313"));
    }

    @Test
    void isUnknownWithoutARateAndForNegativeDays() {
        assertThat(PerDiemEntitlement.of(new PerDiem("Ada", "speaker", Optional.empty(), 1, 0, 0), RULES))
                .isEmpty();
        assertThat(PerDiemEntitlement.of(new PerDiem("Ada", "head", Optional.empty(), -1, 0, 0), RULES))
                .isEmpty();
        assertThat(PerDiemEntitlement.of(new PerDiem("Ada", "head", Optional.empty(), 0, -1, 0), RULES))
                .isEmpty();
        assertThat(PerDiemEntitlement.of(new PerDiem("Ada", "head", Optional.empty(), 0, 0, -1), RULES))
                .isEmpty();
    }
}
