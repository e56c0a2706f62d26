package org.openipu.rules.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openipu.rules.conversion.Rates.rate;
import static org.openipu.rules.conversion.Rates.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.rules.rounding.Ratio;

class RatePolicyTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 10, 17);
    private static final LocalDate SUNDAY = LocalDate.of(2025, 10, 19);

    @Test
    void takesTheRateOfTheDayAlone() {
        RateTable table = table("2025-10-17 EUR CHF 0.9257", "2025-10-20 EUR CHF 0.9243");

        assertThat(rateOf(new ExactDay(), FRIDAY, table)).isEqualTo(rate("2025-10-17 EUR CHF 0.9257"));
        assertThat(problem(new ExactDay(), SUNDAY, table)).isEqualTo("conversion.no-rate-on-day EUR CHF 2025-10-19");
    }

    @ParameterizedTest
    @CsvSource({"2025-10-17, 0", "2025-10-18, 1", "2025-10-19, 2", "2025-10-19, 366"})
    void takesTheLastRateBefore(LocalDate day, int days) {
        RateTable table = table("2025-10-16 EUR CHF 0.9300", "2025-10-17 EUR CHF 0.9257", "2025-10-20 EUR CHF 0.9243");

        assertThat(rateOf(new PreviousBusinessDay(days), day, table)).isEqualTo(rate("2025-10-17 EUR CHF 0.9257"));
    }

    @Test
    @DisplayName("never a rate of a later day, nor one of too many days ago")
    void doesNotGoBackFartherThanAllowed() {
        RateTable table = table("2025-10-17 EUR CHF 0.9257", "2025-10-20 EUR CHF 0.9243");

        assertThat(problem(new PreviousBusinessDay(1), SUNDAY, table))
                .isEqualTo("conversion.no-rate-within-days EUR CHF 2025-10-19 1");
        assertThat(problem(new PreviousBusinessDay(30), FRIDAY.minusDays(1), table))
                .isEqualTo("conversion.no-rate-within-days EUR CHF 2025-10-16 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreviousBusinessDay(-1))
                .withMessage("days must be 0 to 366: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new PreviousBusinessDay(367));
    }

    @Test
    @DisplayName("a day counts when the table has the rate then: both parts of a cross rate are of one day")
    void goesBackToADayThatHasBothPartsOfACrossRate() {
        RateTable table = table("2025-10-16 EUR CHF 0.9300", "2025-10-16 EUR USD 1.1650", "2025-10-17 EUR CHF 0.9257");

        assertThat(found("USD", "CHF", new PreviousBusinessDay(3), FRIDAY, table))
                .isEqualTo(new CrossRate(
                        new InverseRate(rate("2025-10-16 EUR USD 1.1650")), rate("2025-10-16 EUR CHF 0.9300")));
    }

    @Test
    void takesTheMeanOfTheRatesOfTheMonth() {
        RateTable table = table(
                "2025-09-30 EUR CHF 9",
                "2025-10-01 EUR CHF 0.91",
                "2025-10-17 EUR CHF 0.92",
                "2025-10-31 EUR CHF 0.92",
                "2025-11-01 EUR CHF 9");

        Rate mean = rateOf(new MonthAverage(), SUNDAY, table);

        assertThat(mean)
                .isEqualTo(new AverageRate(
                        YearMonth.of(2025, 10),
                        List.of(
                                rate("2025-10-01 EUR CHF 0.91"),
                                rate("2025-10-17 EUR CHF 0.92"),
                                rate("2025-10-31 EUR CHF 0.92"))));
        assertThat(mean.ratio()).isEqualTo(Ratio.of(new BigDecimal("2.75")).dividedBy(Ratio.of(new BigDecimal(3))));
        assertThat(mean.date()).isEqualTo("2025-10-31");
        assertThat(problem(new MonthAverage(), LocalDate.of(2025, 12, 1), table))
                .isEqualTo("conversion.no-rate-in-month EUR CHF 2025-12");
    }

    @Test
    @DisplayName("a mean by way of the euro is made of the means of what was published")
    void makesACrossRateOfMeans() {
        RateTable table = table(
                "2025-10-01 EUR CHF 0.90",
                "2025-10-02 EUR CHF 0.92",
                "2025-10-01 EUR USD 1.10",
                "2025-10-02 EUR USD 1.20",
                "2025-10-03 EUR USD 1.30");

        assertThat(found("USD", "CHF", new MonthAverage(), FRIDAY, table).ratio())
                .isEqualTo(Ratio.of(new BigDecimal("0.91")).dividedBy(Ratio.of(new BigDecimal("1.20"))));
    }

    @Test
    void takesTheOnlyRateOfAFixedTableForEveryDay() {
        RateTable table = table("2025-03-31 EUR CHF 0.95", "2025-09-30 EUR CHF 0.950", "2025-03-31 EUR USD 1.08");

        assertThat(rateOf(new FixedTable(), LocalDate.of(2020, 1, 1), table))
                .isEqualTo(rate("2025-09-30 EUR CHF 0.950"));
        assertThat(found("USD", "CHF", new FixedTable(), SUNDAY, table).date()).isEqualTo("2025-09-30");
        assertThat(problem(new FixedTable(), SUNDAY, table("2025-03-31 EUR USD 1.08")))
                .isEqualTo("conversion.no-fixed-rate EUR CHF");
    }

    @Test
    void choosesNoneOfSeveralFixedRates() {
        RateTable table = table("2025-03-31 EUR CHF 0.95", "2025-09-30 EUR CHF 0.94", "2025-09-30 EUR USD 1.17");
        String several = "conversion.several-fixed-rates EUR CHF 0.95 2025-03-31 0.94 2025-09-30";

        assertThat(problem(new FixedTable(), SUNDAY, table)).isEqualTo(several);
        assertThat(new FixedTable()
                        .find("USD", "CHF", SUNDAY, table)
                        .<String>fold(found -> "", missing -> Rates.note(missing.finding())))
                .isEqualTo(several);
    }

    @Test
    @DisplayName("as published before turned round, before by a third currency, the euro first")
    void prefersTheRateThatIsNearestToWhatWasPublished() {
        RateTable all = table(
                "2025-10-17 USD CHF 0.79",
                "2025-10-17 CHF USD 1.26",
                "2025-10-17 EUR CHF 0.9257",
                "2025-10-17 EUR USD 1.1681");
        RateTable byThird = table(
                "2025-10-17 AUD CHF 0.51",
                "2025-10-17 AUD USD 0.65",
                "2025-10-17 EUR CHF 0.9257",
                "2025-10-17 EUR USD 1.1681");

        assertThat(found("USD", "CHF", new ExactDay(), FRIDAY, all)).isEqualTo(rate("2025-10-17 USD CHF 0.79"));
        assertThat(found("USD", "CHF", new ExactDay(), FRIDAY, table("2025-10-17 CHF USD 1.26")))
                .isEqualTo(new InverseRate(rate("2025-10-17 CHF USD 1.26")));
        assertThat(found("USD", "CHF", new ExactDay(), FRIDAY, byThird))
                .isEqualTo(new CrossRate(
                        new InverseRate(rate("2025-10-17 EUR USD 1.1681")), rate("2025-10-17 EUR CHF 0.9257")));
    }

    private static Rate rateOf(RatePolicy policy, LocalDate day, RateTable table) {
        return found("EUR", "CHF", policy, day, table);
    }

    private static Rate found(String from, String to, RatePolicy policy, LocalDate day, RateTable table) {
        return policy.find(from, to, day, table).fold(RateSearch.Found::rate, missing -> {
            throw new AssertionError(missing.finding());
        });
    }

    private static String problem(RatePolicy policy, LocalDate day, RateTable table) {
        return policy.find("EUR", "CHF", day, table)
                .fold(found -> found.rate().toString(), missing -> Rates.note(missing.finding()));
    }
}
