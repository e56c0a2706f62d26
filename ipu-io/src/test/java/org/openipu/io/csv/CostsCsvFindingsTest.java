package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;

class CostsCsvFindingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30", "2025-02-29", "2025-13-01", "2025-00-10", "2025-1-1", "25-01-01", "20250101",
                        "31.12.2025",
                "12/31/2025", "2025-W01-1", "2025-12-31T00:00", "+2025-01-01", "+99999-01-01", "-2025-01-01", "today",
                        "0"
            })
    void aDayThatIsNoneIsRefused(String day) {
        assertThat(read(row(day, "other", "1", "CHF")))
                .isEqualTo(Reading.refused("costs.csv:2:1 date day.invalid " + day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Travel", "TRAVEL", "per diem", "PER_DIEM", "perdiem", "hotel", "1"})
    void aCategoryThatIsNoneIsRefused(String category) {
        assertThat(read(row("2025-01-01", category, "1", "CHF")))
                .isEqualTo(Reading.refused("costs.csv:2:2 category category.unknown " + category));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZ", "chf", "Fr.", "€", "XAU", "XXX", "XTS", "756"})
    void aCurrencyInWhichNothingIsPaidIsRefused(String currency) {
        assertThat(read(row("2025-01-01", "other", "1", currency)))
                .isEqualTo(Reading.refused("costs.csv:2:5 currency currency.unknown " + currency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1'234.50",
                "1.234,50",
                "1 234.50",
                "1_234",
                "1e3",
                "1e999999999",
                "-1e-999999999",
                "0x10",
                "NaN",
                "Infinity",
                "+5",
                "--5",
                "- 5",
                ".5",
                "5.",
                "1.2.3",
                "1/2",
                "CHF 5",
                "5-",
                "\u0665",
                "\u22125",
                "=1+1"
            })
    void anAmountInAnotherFormIsRefused(String amount) {
        assertThat(read(row("2025-01-01", "other", "\"" + amount + "\"", "CHF")))
                .isEqualTo(Reading.refused("costs.csv:2:4 amount amount.not-a-number " + amount));
    }

    @ParameterizedTest
    @CsvSource({"1.5, JPY, 0", "1.0, JPY, 0", "1.005, CHF, 2", "1.000, CHF, 2", "-0.001, EUR, 2", "1.2345, KWD, 3"})
    void anAmountWithMoreDecimalsThanItsCurrencyIsRefused(String amount, String currency, int decimals) {
        assertThat(read(row("2025-01-01", "other", amount, currency)))
                .isEqualTo(Reading.refused("costs.csv:2:4 amount amount.too-many-decimals %s %s %d"
                        .formatted(amount, currency, decimals)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "-1000000000000000.00", "9999999999999999999999999999999"})
    void anAmountThatIsTooLongIsRefused(String amount) {
        assertThat(read(row("2025-01-01", "other", amount, "CHF")))
                .isEqualTo(Reading.refused("costs.csv:2:4 amount amount.too-large " + amount + " 15"));
    }

    @Test
    void anAmountOfTenThousandDigitsIsRefusedAtOnce() {
        String digits = "9".repeat(9_999);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(read(row("2025-01-01", "other", digits, "CHF")).outcome())
                        .isEqualTo("refused"));
    }

    @Test
    void everyEmptyCellButTheDescriptionIsReported() {
        assertThat(read("date,category,description,amount,currency,event,delegate\n,,,,,,\n"))
                .isEqualTo(Reading.refused(
                        "costs.csv:2:1 date field.missing date",
                        "costs.csv:2:2 category field.missing category",
                        "costs.csv:2:4 amount field.missing amount",
                        "costs.csv:2:5 currency field.missing currency"));
    }

    @Test
    void allMissingColumnsAreReported() {
        assertThat(read("date,amount\n2025-01-01,1\n"))
                .isEqualTo(Reading.refused(
                        "costs.csv:1:1 category csv.column-missing category date,amount",
                        "costs.csv:1:1 description csv.column-missing description date,amount",
                        "costs.csv:1:1 currency csv.column-missing currency date,amount"));
    }

    @Test
    void oneBadRowHidesNoOther() {
        assertThat(read("""
            date,category,description,amount,currency
            2025-02-30,trip,x,"1,50",Fr.
            2025-01-01,travel,x
            2025-01-01,travel,x,1.5,JPY
            """))
                .isEqualTo(Reading.refused(
                        "costs.csv:2:1 date day.invalid 2025-02-30",
                        "costs.csv:2:2 category category.unknown trip",
                        "costs.csv:2:4 amount amount.not-a-number 1,50",
                        "costs.csv:2:5 currency currency.unknown Fr.",
                        "costs.csv:3:4 csv.cell-count 3 5",
                        "costs.csv:4:4 amount amount.too-many-decimals 1.5 JPY 0"));
    }

    private static String row(String date, String category, String amount, String currency) {
        return "date,category,description,amount,currency\n" + String.join(",", date, category, "x", amount, currency);
    }

    private static Reading read(String table) {
        return Reading.of(CostsCsv.read(InputText.of("costs.csv", table)));
    }
}
