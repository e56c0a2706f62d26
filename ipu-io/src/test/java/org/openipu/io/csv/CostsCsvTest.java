package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;

class CostsCsvTest {

    private static final String HEADER = "date,category,description,amount,currency\n";
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    @Test
    void readsItemsWithEventsDelegatesAndRefunds() {
        assertThat(read("""
                        date,category,description,amount,currency,event,delegate
                        2025-12-31,per-diem,Taggelder,14400.00,CHF,151st Assembly,
                        2025-12-31,travel,=1+1,-12.5,EUR,,A. Delegate
                        """))
                .isEqualTo(new ReadResult.Read<>(
                        List.of(
                                new CostItem(
                                        YEAR_END,
                                        CostCategory.PER_DIEM,
                                        "Taggelder",
                                        amount("CHF", "14400.00"),
                                        Optional.of("151st Assembly"),
                                        Optional.empty()),
                                new CostItem(
                                        YEAR_END,
                                        CostCategory.TRAVEL,
                                        "=1+1",
                                        amount("EUR", "-12.5"),
                                        Optional.empty(),
                                        Optional.of("A. Delegate"))),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-30, 1 day.invalid",
        "2025-2-3, 1 day.invalid",
        "31.12.2025, 1 day.invalid",
        "'', 1 field.missing"
    })
    void reportsDaysThatAreNone(String day, String expected) {
        assertReported(day + ",travel,x,1.00,CHF", expected.replace(" ", " date "));
    }

    @ParameterizedTest
    @CsvSource({
        "12.345, CHF, amount.too-many-decimals",
        "12.3, JPY, amount.too-many-decimals",
        "12.3456, KWD, amount.too-many-decimals",
        "1e999999999, CHF, amount.not-a-number",
        "1'000.00, CHF, amount.not-a-number",
        "'1,50', CHF, amount.not-a-number",
        ".50, CHF, amount.not-a-number",
        "12., CHF, amount.not-a-number",
        "NaN, CHF, amount.not-a-number",
        "1234567890123456, CHF, amount.too-large",
        "1.0000000000000000000000000000000000000, CHF, amount.too-large",
        "'', CHF, field.missing"
    })
    void reportsAmountsThatCannotBeRead(String amount, String currency, String code) {
        assertReported("2025-12-31,travel,x,\"" + amount + "\"," + currency, "4 amount " + code);
    }

    @ParameterizedTest
    @CsvSource({"ZZZ", "chf", "XAU", "''"})
    void reportsCurrenciesInWhichNothingIsPaid(String currency) {
        String code = currency.isEmpty() ? "field.missing" : "currency.unknown";
        assertReported("2025-12-31,travel,x,1.00," + currency, "5 currency " + code);
    }

    @Test
    void reportsACategoryThatIsNone() {
        assertReported("2025-12-31,trip,x,1.00,CHF", "2 category category.unknown");
    }

    @ParameterizedTest
    @CsvSource({"100, JPY", "1.234, KWD", "999999999999999.99, CHF", "0.00, CHF"})
    void readsAmountsWithTheDecimalsOfTheirCurrency(String amount, String currency) {
        assertThat(read(HEADER + "2025-12-31,other,," + amount + "," + currency).findValue())
                .contains(List.of(CostItem.of(YEAR_END, CostCategory.OTHER, "", amount(currency, amount))));
    }

    @Test
    void reportsEveryFaultOfEveryRow() {
        assertThat(Findings.of(read(HEADER + "x,y,,z,w\n2025-12-31,other,,1,CHF\n,,,,\n")))
                .containsExactly(
                        "2:1 date day.invalid",
                        "2:2 category category.unknown",
                        "2:4 amount amount.not-a-number",
                        "2:5 currency currency.unknown",
                        "4:1 date field.missing",
                        "4:2 category field.missing",
                        "4:4 amount field.missing",
                        "4:5 currency field.missing");
    }

    private static void assertReported(String row, String expected) {
        assertThat(Findings.of(read(HEADER + row + "\n"))).containsExactly("2:" + expected);
    }

    private static ReadResult<List<CostItem>> read(String text) {
        return CostsCsv.read(InputText.of("costs.csv", text));
    }

    private static MonetaryAmount amount(String currency, String number) {
        return Monetary.getDefaultAmountFactory()
                .setCurrency(currency)
                .setNumber(new BigDecimal(number))
                .create();
    }
}
