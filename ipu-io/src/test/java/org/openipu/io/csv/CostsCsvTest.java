package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.text.AmountNotation;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.cost.CostItem;
import org.openipu.model.money.Amount;

class CostsCsvTest {

    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    @Test
    void costsAreReadInTheOrderOfTheTable() {
        assertThat(read("""
            date,category,description,amount,currency,event,delegate,payer
            2025-12-31,per-diem,Taggelder,14400.00,CHF,,,
            2024-02-29,travel,"Bahn, Spesen",5695.55,CHF,151st Assembly,"Sele, A.",Parlamentsdienst
            2025-12-31,group,,536,EUR,,,
            """))
                .isEqualTo(new ReadResult.Read<>(
                        List.of(
                                CostItem.of(YEAR_END, CostCategory.PER_DIEM, "Taggelder", amount("CHF", "14400.00")),
                                new CostItem(
                                        LocalDate.of(2024, 2, 29),
                                        CostCategory.TRAVEL,
                                        "Bahn, Spesen",
                                        amount("CHF", "5695.55"),
                                        Optional.of("151st Assembly"),
                                        Optional.of("Sele, A."),
                                        Optional.of("Parlamentsdienst")),
                                CostItem.of(YEAR_END, CostCategory.GROUP, "", amount("EUR", "536"))),
                        List.of()));
    }

    @Test
    void theOptionalColumnsMayBeMissingAndAllMayStandInAnyOrder() {
        assertThat(read("currency,amount,description,category,date\nCHF,1.50,x,meals,2025-12-31\n"))
                .isEqualTo(new ReadResult.Read<>(
                        List.of(CostItem.of(YEAR_END, CostCategory.MEALS, "x", amount("CHF", "1.50"))), List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryCanBeRead(CostCategory category) {
        assertThat(read(row("2025-12-31", category.code(), "1", "CHF")).findValue())
                .contains(List.of(CostItem.of(YEAR_END, category, "x", amount("CHF", "1"))));
    }

    @Test
    void everyCurrencyInWhichAmountsArePaidCanBeRead() {
        List<String> codes = Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .toList();

        assertThat(codes).contains("CHF", "EUR", "JPY", "KWD");
        assertThat(codes)
                .allSatisfy(code -> assertThat(Reading.of(read(row("2025-12-31", "other", "1", code))))
                        .isEqualTo(Reading.read()));
    }

    @ParameterizedTest
    @CsvSource({
        "-250.00, CHF, -250",
        "-0.00, CHF, 0",
        "007, CHF, 7",
        "1.5, CHF, 1.50",
        "1500, JPY, 1500",
        "1.234, KWD, 1.234",
        "0.01, EUR, 0.01",
        "999999999999999.99, CHF, 999999999999999.99",
        "00000000000000000000000000001, CHF, 1"
    })
    @DisplayName("a refund is negative; an amount has up to 15 digits and the decimals of its currency")
    void amountsAreExact(String written, String currency, String number) {
        assertThat(read(row("2025-12-31", "other", written, currency)).findValue())
                .contains(List.of(CostItem.of(YEAR_END, CostCategory.OTHER, "x", amount(currency, number))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd", "-2+3", "<script>alert(1)</script>", "\"\"quoted\"\""})
    void aFormulaOrMarkupInADescriptionIsJustText(String description) {
        Optional<List<CostItem>> items = read("date,category,description,amount,currency\n2025-12-31,other,\""
                        + description
                        + "\",1,CHF\n")
                .findValue();

        assertThat(items.orElseThrow())
                .extracting(CostItem::description)
                .containsExactly(description.replace("\"\"", "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        de-CH | 1'234.50   | CHF | 1234.50
        de-CH | 20’095.55 | CHF | 20095.55
        de    | 1.234      | CHF | 1234
        de    | -1.234,50  | EUR | -1234.50
        de    | 0,125      | KWD | 0.125
        fr    | 1 234,50 | EUR | 1234.50
        fr    | 1 234,50 | EUR | 1234.50
        fr    | 1 234,50   | EUR | 1234.50
        en    | 1,234.50   | EUR | 1234.50
        plain | 1.234      | KWD | 1.234
        """)
    @DisplayName("Groups and decimal commas are read when their notation is named")
    void amountsAreReadInTheNotationThatIsNamed(String code, String written, String currency, String number) {
        assertThat(read(row("2025-12-31", "other", '"' + written + '"', currency), code)
                        .findValue())
                .contains(List.of(CostItem.of(YEAR_END, CostCategory.OTHER, "x", amount(currency, number))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        de-CH | 1'00.00           | amount.not-in-notation 1'00.00 de-CH 1'234.50
        de-CH | 1.234,50          | amount.not-in-notation 1.234,50 de-CH 1'234.50
        de    | 1.00,00           | amount.not-in-notation 1.00,00 de 1.234,50
        de    | 1.5               | amount.not-in-notation 1.5 de 1.234,50
        de    | 1e5               | amount.not-in-notation 1e5 de 1.234,50
        de    | 1,505             | amount.too-many-decimals 1.505 CHF 2
        fr    | 1 00,00           | amount.not-in-notation 1 00,00 fr 1 234,50
        en    | 1,5               | amount.not-in-notation 1,5 en 1,234.50
        de    | 1.234.567.890.123.456 | amount.too-large 1.234.567.890.123.456 15
        plain | 1'234.50          | amount.not-a-number 1'234.50
        plain | 1.234             | amount.too-many-decimals 1.234 CHF 2
        plain | 1234,50           | amount.not-a-number 1234,50
        """)
    void amountsInAnotherNotationAreRefused(String code, String written, String finding) {
        assertThat(Reading.of(read(row("2025-12-31", "other", '"' + written + '"', "CHF"), code)))
                .isEqualTo(Reading.refused("costs.csv:2:4 amount " + finding));
    }

    @Test
    void blanksAroundAnAmountAreLayout() {
        assertThat(read(row("2025-12-31", "other", "  1.50 ", "CHF")).findValue())
                .contains(List.of(CostItem.of(YEAR_END, CostCategory.OTHER, "x", amount("CHF", "1.50"))));
    }

    @Test
    void anUnknownColumnIsAWarning() {
        assertThat(Reading.of(read("date,category,description,amount,currency,note\n2025-12-31,other,x,1,CHF,y\n")))
                .isEqualTo(Reading.read("costs.csv:1:6 warning note csv.column-unknown note"));
    }

    private static String row(String date, String category, String amount, String currency) {
        return "date,category,description,amount,currency\n" + String.join(",", date, category, "x", amount, currency);
    }

    private static ReadResult<List<CostItem>> read(String table) {
        return CostsCsv.read(InputText.of("costs.csv", table));
    }

    private static ReadResult<List<CostItem>> read(String table, String notation) {
        return CostsCsv.read(
                InputText.of("costs.csv", table), AmountNotation.find(notation).orElseThrow());
    }

    private static MonetaryAmount amount(String currency, String number) {
        return Amount.of(currency, number);
    }
}
