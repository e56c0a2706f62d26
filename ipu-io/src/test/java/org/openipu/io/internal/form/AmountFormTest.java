package org.openipu.io.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.money.Amount;

class AmountFormTest {

    private static final Form<MonetaryAmount> AMOUNT = Forms.of(MonetaryAmount.class);
    private static final Form<MultiCurrencyTotal> TOTAL = Forms.of(MultiCurrencyTotal.class);

    @ParameterizedTest
    @CsvSource({"CHF,14400.00", "CHF,-0.05", "JPY,1500", "KWD,0.125", "EUR,999999999999999.99"})
    void anAmountIsWrittenWithTheDecimalsOfItsCurrency(String currency, String digits) {
        String json = "{\"amount\":\"" + digits + "\",\"currency\":\"" + currency + "\"}";

        assertThat(Outcome.of(AMOUNT, json)).isEqualTo(Outcome.read(amount(currency, digits)));
        assertThat(Outcome.written(AMOUNT, amount(currency, digits))).contains(json);
        assertThat(AMOUNT.absent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        5695.55            | field.not-text amount
        1e999999999        | field.not-text amount
        ["1"]              | field.not-text amount
        null               | field.missing amount
        "1e999999999"      | amount.not-a-number 1e999999999
        "1'000"            | amount.not-a-number 1'000
        "+1"               | amount.not-a-number +1
        ".5"               | amount.not-a-number .5
        "1.005"            | amount.too-many-decimals 1.005 CHF 2
        "1234567890123456" | amount.too-large 1234567890123456 15
        """)
    void theDigitsAreATextWithAPoint(String digits, String finding) {
        assertThat(Outcome.of(AMOUNT, "{\"amount\": " + digits + ", \"currency\": \"CHF\"}"))
                .isEqualTo(Outcome.refused("it.amount " + finding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "chf", "CH", "Franken", "DEM1"})
    void aCurrencyIsOneThatIsPaidIn(String currency) {
        assertThat(Outcome.of(AMOUNT, "{\"amount\": \"1\", \"currency\": \"" + currency + "\"}"))
                .isEqualTo(Outcome.refused("it.currency currency.unknown " + currency));
    }

    @Test
    void eachKeyOfAnAmountIsChecked() {
        assertThat(Outcome.of(AMOUNT, "{\"sum\": 1}"))
                .isEqualTo(Outcome.refused(
                        "it.sum json.unknown-key sum",
                        "it.amount field.missing amount",
                        "it.currency field.missing currency"));
        assertThat(Outcome.of(AMOUNT, "\"CHF 1\"")).isEqualTo(Outcome.refused("it json.not-an-object"));
        assertThat(Outcome.of(AMOUNT, "7")).isEqualTo(Outcome.refused("it json.not-an-object"));
    }

    @Test
    void aTotalHasTheDigitsOfEachCurrency() {
        MultiCurrencyTotal total = new MultiCurrencyTotal(List.of(amount("EUR", "536"), amount("CHF", "-2.5")));

        assertThat(Outcome.of(TOTAL, "{\"EUR\": \"536\", \"CHF\": \"-2.50\"}")).isEqualTo(Outcome.read(total));
        assertThat(Outcome.written(TOTAL, total)).contains("{\"CHF\":\"-2.50\",\"EUR\":\"536.00\"}");
        assertThat(Outcome.of(TOTAL, "{}")).isEqualTo(Outcome.read(MultiCurrencyTotal.EMPTY));
        assertThat(Outcome.written(TOTAL, MultiCurrencyTotal.EMPTY)).contains("{}");
        assertThat(TOTAL.absent()).isEmpty();
    }

    @Test
    void eachBadCurrencyOfATotalIsFoundAtItsKey() {
        assertThat(Outcome.of(
                        TOTAL,
                        "{\"CHF\": 1, \"EUR\": \"1,50\", \"JPY\": \"0.5\", \"XAU\": \"1\", \"USD\": \"1\","
                                + " \"chf\": \"1\"}"))
                .isEqualTo(Outcome.refused(
                        "it.CHF field.not-text amount",
                        "it.EUR amount.not-a-number 1,50",
                        "it.JPY amount.too-many-decimals 0.5 JPY 0",
                        "it.XAU currency.unknown XAU",
                        "it.chf currency.unknown chf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"CHF 1\"", "7", "[]", "null", "[{\"CHF\": \"1\"}]"})
    void onlyAnObjectIsReadAsATotal(String json) {
        assertThat(Outcome.of(TOTAL, json)).isEqualTo(Outcome.refused("it json.not-an-object"));
    }

    private static MonetaryAmount amount(String currency, String number) {
        return Amount.of(currency, number);
    }
}
