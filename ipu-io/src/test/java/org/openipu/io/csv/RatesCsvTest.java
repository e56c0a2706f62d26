package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.rules.conversion.PublishedRate;
import org.openipu.rules.conversion.RateTable;

class RatesCsvTest {

    private static final String HEADER = "date,base,quote,rate,source\n";

    @Test
    void ratesAreReadWithTheirDayAndSource() {
        RateTable table = read(HEADER
                        + "2025-10-17,EUR,CHF,0.9257,ECB\n2025-03-31,EUR,UZS,13900.5,\"Bank, Tashkent\"\n")
                .findValue()
                .orElseThrow();

        assertThat(table.size()).isEqualTo(2);
        assertThat(table.find("EUR", "CHF", LocalDate.of(2025, 10, 17)).map(PublishedRate::toString))
                .contains("1 EUR = 0.9257 CHF (2025-10-17, ECB)");
        assertThat(table.find("EUR", "UZS", LocalDate.of(2025, 3, 31)).map(PublishedRate::toString))
                .contains("1 EUR = 13900.5 UZS (2025-03-31, Bank, Tashkent)");
    }

    @Test
    @DisplayName(
            "the European Central Bank's table and one's own are read as one; what they disagree about is an error")
    void severalTablesAreReadAsOne() {
        InputText bank = InputText.of("ecb.csv", "Date,CHF,\n2025-10-17,0.9257,\n");
        InputText own = InputText.of("own.csv", HEADER + "2025-03-31,EUR,UZS,13900.5,Tashkent\n");
        InputText other = InputText.of("other.csv", HEADER + "\n2025-10-17,EUR,CHF,0.93,bureau de change\n");

        RateTable table = RatesCsv.read(List.of(bank, own)).findValue().orElseThrow();

        assertThat(table.size()).isEqualTo(2);
        assertThat(table.between("UZS", "CHF")).containsExactly("EUR");
        assertThat(Reading.of(RatesCsv.read(List.of(bank, other))))
                .isEqualTo(Reading.refused("other.csv:3:4 rate rate.differs 0.93 EUR CHF 2025-10-17 0.9257"));
    }

    @Test
    void whatIsWrongInAllTablesIsSaidAtOnce() {
        InputText empty = InputText.of("empty.csv", "Date,CHF,\n");
        InputText broken = InputText.of("broken.csv", "date,base\n\"2025");

        assertThat(Reading.of(RatesCsv.read(List.of(empty, broken))))
                .isEqualTo(Reading.unreadable("empty.csv:1:1 csv.no-rows empty.csv", "broken.csv:2:1 csv.syntax 2"));
    }

    @Test
    void columnsMayStandInAnyOrderAndAnUnknownOneIsAWarning() {
        assertThat(Reading.of(read("source,rate,quote,base,date,note\nECB,0.9257,CHF,EUR,2025-10-17,x\n")))
                .isEqualTo(Reading.read("rates.csv:1:6 warning note csv.column-unknown note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XDR", "XAU", "DEM", "TZS"})
    @DisplayName("rates may be of currencies of before, and of units in which nothing is paid")
    void everyCurrencyCanHaveARate(String currency) {
        assertThat(Reading.of(read(HEADER + "2025-10-17," + currency + ",CHF,1.5,x\n")))
                .isEqualTo(Reading.read());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'0,9257';rate.not-a-number 0,9257 15",
                "1e5;rate.not-a-number 1e5 15",
                "1e999999999;rate.not-a-number 1e999999999 15",
                "NaN;rate.not-a-number NaN 15",
                "N/A;rate.not-a-number N/A 15",
                "+1;rate.not-a-number +1 15",
                "1/2;rate.not-a-number 1/2 15",
                "0;rate.not-positive 0 15",
                "0.000;rate.not-positive 0.000 15",
                "-0.9;rate.not-positive -0.9 15",
                "1234567890123456;rate.too-long 1234567890123456 15",
                "0.1234567890123456;rate.too-long 0.1234567890123456 15",
                "'';field.missing rate"
            })
    void aRateThatIsNoneIsRefused(String rate, String finding) {
        assertThat(Reading.of(read(HEADER + "2025-10-17,EUR,CHF,\"" + rate + "\",ECB\n")))
                .isEqualTo(Reading.refused("rates.csv:2:4 rate " + finding));
    }

    @Test
    void aRateOfTheMostDigitsIsRead() {
        assertThat(Reading.of(read(HEADER + "2025-10-17,EUR,CHF,999999999999999.999999999999999,x\n")))
                .isEqualTo(Reading.read());
    }

    @Test
    void oneBadRowHidesNoOther() {
        assertThat(Reading.of(read(HEADER + """
            2025-02-30,EURO,CHF,x,ECB
            2025-10-17,CHF,CHF,1,ECB
            2025-10-17,EUR,CHF,0.9257
            2025-10-17,EUR,CHF,0.9257,
            """)))
                .isEqualTo(Reading.refused(
                        "rates.csv:2:1 date day.invalid 2025-02-30",
                        "rates.csv:2:2 base rate.currency-unknown EURO",
                        "rates.csv:2:4 rate rate.not-a-number x 15",
                        "rates.csv:3:3 quote rate.same-currency CHF",
                        "rates.csv:4:5 csv.cell-count 4 5",
                        "rates.csv:5:5 source field.missing source"));
    }

    @Test
    @DisplayName("the same rate twice is one rate; another one for the same day and pair is an error")
    void aSecondValueForADayIsRefused() {
        assertThat(Reading.of(read(HEADER + "2025-10-17,EUR,CHF,0.9257,a\n2025-10-17,EUR,CHF,0.92570,b\n")))
                .isEqualTo(Reading.read());
        assertThat(Reading.of(read(HEADER + "2025-10-17,EUR,CHF,0.9257,a\n2025-10-17,EUR,CHF,0.9258,b\n")))
                .isEqualTo(Reading.refused("rates.csv:3:4 rate rate.differs 0.9258 EUR CHF 2025-10-17 0.9257"));
    }

    @Test
    void missingColumnsAreReported() {
        assertThat(Reading.of(read("date,base,quote\n2025-10-17,EUR,CHF\n")))
                .isEqualTo(Reading.refused(
                        "rates.csv:1:1 rate csv.column-missing rate date,base,quote",
                        "rates.csv:1:1 source csv.column-missing source date,base,quote"));
        assertThat(Reading.of(read(HEADER))).isEqualTo(Reading.refused("rates.csv:1:1 csv.no-rows rates.csv"));
    }

    @Test
    void aRateOfTenThousandDigitsIsRefusedAtOnce() {
        String digits = "9".repeat(9_999);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Reading.of(read(HEADER + "2025-10-17,EUR,CHF," + digits + ",x\n"))
                                .outcome())
                        .isEqualTo("refused"));
    }

    private static ReadResult<RateTable> read(String table) {
        return RatesCsv.read(InputText.of("rates.csv", table));
    }
}
