package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.rules.conversion.PublishedRate;
import org.openipu.rules.conversion.RateTable;

/** Tables in the form of eurofxref-hist.csv: newest day first, N/A for no rate, a comma at the end of each row. */
class EuropeanCentralBankTest {

    private static final String OCTOBER_2025 = """
        Date,USD,JPY,ROL,CHF,
        2025-10-23,1.1593,177.12,N/A,0.9249,
        2025-10-17,1.1681,174.99,N/A,0.9257,
        """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void ratesOfAllDaysAndCurrenciesAreRead(String lineEnd) {
        RateTable table = read(OCTOBER_2025.replace("\n", lineEnd)).findValue().orElseThrow();

        assertThat(table.size()).isEqualTo(6);
        assertThat(table.days()).containsExactly(LocalDate.of(2025, 10, 17), LocalDate.of(2025, 10, 23));
        assertThat(table.rates("EUR", "ROL")).isEmpty();
        assertThat(table.find("EUR", "CHF", LocalDate.of(2025, 10, 23)).map(PublishedRate::toString))
                .contains("1 EUR = 0.9249 CHF (2025-10-23, European Central Bank, euro foreign exchange reference"
                        + " rates)");
    }

    @Test
    void theCommaAtTheEndMayBeMissing() {
        assertThat(read("Date,CHF\n2025-10-23,0.9249\n")
                        .findValue()
                        .orElseThrow()
                        .size())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("every malformed cell is reported with its line; N/A alone is no rate")
    void everyMalformedCellIsReported() {
        assertThat(Reading.of(read("""
            Date,USD,JPY,CHF,
            2025-10-23,1.1593,n/a,-,
            23.10.2025,1.16,,0,
            2025-10-21,1.16,N/A
            2025-10-20,N/A,1e9,N/A,
            """)))
                .isEqualTo(Reading.refused(
                        "rates.csv:2:3 JPY rate.not-a-number n/a 15",
                        "rates.csv:2:4 CHF rate.not-a-number - 15",
                        "rates.csv:3:1 Date day.invalid 23.10.2025",
                        "rates.csv:3:3 JPY field.missing JPY",
                        "rates.csv:3:4 CHF rate.not-positive 0 15",
                        "rates.csv:4:4 csv.cell-count 3 5",
                        "rates.csv:5:3 JPY rate.not-a-number 1e9 15"));
    }

    @Test
    void aColumnThatIsNoCurrencyIsAWarningAndOneThatStandsTwiceIsRefused() {
        assertThat(Reading.of(read("Date,USD,XXY,,\n2025-10-23,1.1593,what,,\n")))
                .isEqualTo(Reading.refused(
                        "rates.csv:1:3 warning XXY csv.column-unknown XXY",
                        "rates.csv:1:4 warning csv.column-unknown",
                        "rates.csv:1:5 csv.column-twice"));
        assertThat(Reading.of(read("Date,USD,USD,Date\n2025-10-23,1.1593,1.1593,2025-10-23\n")))
                .isEqualTo(Reading.refused(
                        "rates.csv:1:3 USD csv.column-twice USD", "rates.csv:1:4 Date csv.column-twice Date"));
    }

    @Test
    void aDayThatStandsTwiceWithAnotherRateIsRefused() {
        assertThat(Reading.of(read("Date,CHF,\n2025-10-23,0.9249,\n2025-10-23,0.925,\n2025-10-23,0.92490,\n")))
                .isEqualTo(Reading.refused("rates.csv:3:2 CHF rate.differs 0.925 EUR CHF 2025-10-23 0.9249"));
    }

    @Test
    void aTableWithoutDaysIsRefused() {
        assertThat(Reading.of(read("Date,USD,\n"))).isEqualTo(Reading.refused("rates.csv:1:1 csv.no-rows rates.csv"));
    }

    @Test
    void aTableWithABrokenQuotationIsUnreadable() {
        assertThat(Reading.of(read("Date,USD,\n2025-10-23,\"1,\n")))
                .isEqualTo(Reading.unreadable("rates.csv:2:1 csv.syntax 2"));
    }

    @Test
    void aTableOfTooManyRowsOrCellsIsUnreadable() {
        InputText tooLong = new InputText("rates.csv", OCTOBER_2025, new ReadLimits(1000, 1, 100, 1));
        String currencies = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .limit(200)
                .collect(Collectors.joining(","));
        String tooWide = "Date," + currencies + "\n" + (",".repeat(200) + "\n").repeat(6_000);

        assertThat(Reading.of(RatesCsv.read(tooLong)))
                .isEqualTo(Reading.unreadable("rates.csv:3:1 csv.too-many-rows 1"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(Reading.of(read(tooWide)))
                        .isEqualTo(Reading.unreadable("rates.csv:4976:1 csv.too-many-cells 1000000")));
    }

    @Test
    @DisplayName("a header of our own columns is never taken for the Bank's")
    void theHeaderTellsTheFormsApart() {
        assertThat(Reading.of(read("Date,Base,Quote,Rate,Source\n2025-10-17,EUR,CHF,0.9257,x\n"))
                        .findings())
                .contains("rates.csv:1:1 date csv.column-missing date Date,Base,Quote,Rate,Source");
    }

    private static ReadResult<RateTable> read(String table) {
        return RatesCsv.read(InputText.of("rates.csv", table));
    }
}
