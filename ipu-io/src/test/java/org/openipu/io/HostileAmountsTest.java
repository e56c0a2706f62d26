package org.openipu.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.csv.CostsCsv;
import org.openipu.io.input.InputText;
import org.openipu.io.json.CostStatementJson;
import org.openipu.io.text.AmountNotation;

/** Every reader of amounts refuses at once what is no amount in plain digits or is beyond its bounds, with its place. */
@Timeout(10)
class HostileAmountsTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("1e999999999", "amount.not-a-number 1e999999999"),
                Arguments.of("-1E999999999", "amount.not-a-number -1E999999999"),
                Arguments.of("1e-999999999", "amount.not-a-number 1e-999999999"),
                Arguments.of("1E5", "amount.not-a-number 1E5"),
                Arguments.of("1e5", "amount.not-a-number 1e5"),
                Arguments.of("+1", "amount.not-a-number +1"),
                Arguments.of("--1", "amount.not-a-number --1"),
                Arguments.of("\u22121", "amount.not-a-number \u22121"),
                Arguments.of("NaN", "amount.not-a-number NaN"),
                Arguments.of("Infinity", "amount.not-a-number Infinity"),
                Arguments.of("-Infinity", "amount.not-a-number -Infinity"),
                Arguments.of("\uff11\uff12", "amount.not-a-number \uff11\uff12"),
                Arguments.of("\u0661", "amount.not-a-number \u0661"),
                Arguments.of("1'000", "amount.not-a-number 1'000"),
                Arguments.of("1 000", "amount.not-a-number 1 000"),
                Arguments.of("\u00a01", "amount.not-a-number \u00a01"),
                Arguments.of("0x10", "amount.not-a-number 0x10"),
                Arguments.of("1.", "amount.not-a-number 1."),
                Arguments.of(".5", "amount.not-a-number .5"),
                Arguments.of("1.2.3", "amount.not-a-number 1.2.3"),
                Arguments.of("1.005", "amount.too-many-decimals 1.005 CHF 2"),
                Arguments.of("1.500", "amount.too-many-decimals 1.500 CHF 2"),
                Arguments.of("0." + "0".repeat(60), "amount.too-many-decimals 0." + "0".repeat(60) + " CHF 2"),
                Arguments.of("1234567890123456", "amount.too-large 1234567890123456 15"),
                Arguments.of("0".repeat(31), "amount.too-large " + "0".repeat(31) + " 15"),
                Arguments.of("9".repeat(9_999), "amount.too-large " + "9".repeat(9_999) + " 15"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void inATable(String amount, String finding) {
        String table = "date,category,description,amount,currency\n2025-12-31,other,x,\"" + amount + "\",CHF\n";

        assertThat(Reading.of(CostsCsv.read(InputText.of("costs.csv", table))))
                .isEqualTo(Reading.refused("costs.csv:2:4 amount " + finding));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void inALineOfADocument(String amount, String finding) {
        assertThat(Reading.of(CostStatementJson.read(InputText.of("costs.json", document('"' + amount + '"', "1")))))
                .isEqualTo(Reading.refused("costs.json:4:2 items[0].amount " + finding));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void inATotalOfADocument(String amount, String finding) {
        assertThat(Reading.of(CostStatementJson.read(InputText.of("costs.json", document("\"1\"", amount)))))
                .isEqualTo(Reading.refused("costs.json:7:2 stated.ownCosts.CHF " + finding));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1", "1 ", "\t1", "1\u3000"})
    void withBlanksAroundThemInADocument(String amount) {
        String escaped = amount.replace("\t", "\\t");

        assertThat(Reading.of(CostStatementJson.read(InputText.of("costs.json", document('"' + escaped + '"', "1")))))
                .isEqualTo(Reading.refused("costs.json:4:2 items[0].amount amount.not-a-number " + amount));
        assertThat(Reading.of(CostStatementJson.read(InputText.of("costs.json", document("\"1\"", escaped)))))
                .isEqualTo(Reading.refused("costs.json:7:2 stated.ownCosts.CHF amount.not-a-number " + amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.50", "1e999999999", "-1E-999999999", "[1]", "true", "{}"})
    void asNumbersOfADocument(String amount) {
        assertThat(Reading.of(CostStatementJson.read(InputText.of("costs.json", document(amount, "1")))))
                .isEqualTo(Reading.refused("costs.json:4:2 items[0].amount field.not-text amount"));
    }

    @Test
    void asNumbersOfTenThousandDigits() {
        Reading reading =
                Reading.of(CostStatementJson.read(InputText.of("costs.json", document("9".repeat(10_000), "1"))));

        assertThat(reading.outcome()).isNotEqualTo("read");
        assertThat(reading.findings()).singleElement().asString().startsWith("costs.json:");
    }

    @Test
    void ofMillionsOfDigits() {
        InputText table = InputText.of(
                "costs.csv",
                "date,category,description,amount,currency\n2025-12-31,other,x," + "9".repeat(5_000_000) + ",CHF\n");

        assertThat(Duration.ofSeconds(5))
                .isGreaterThan(
                        taken(() -> assertThat(CostsCsv.read(table).findValue()).isEmpty()));
        assertThat(CostsCsv.read(table, AmountNotation.FRENCH).findValue()).isEmpty();
    }

    private static Duration taken(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String document(String amount, String total) {
        return """
            {"year": 2025,
             "items": [
              {"date": "2025-12-31", "category": "other", "currency": "CHF",
             "amount": %s}],
             "stated": {
             "ownCosts": {
             "CHF": "%s"}}}
            """.formatted(amount, total);
    }
}
