package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.PopulationBands;
import org.openipu.rules.rulebook.RuleBook;

class JsonValueTest {

    @ParameterizedTest
    @CsvSource({
        "9007199254740991, 9007199254740991",
        "9007199254740992, '\"9007199254740992\"'",
        "-9007199254740991, -9007199254740991",
        "-9007199254740992, '\"-9007199254740992\"'"
    })
    @DisplayName("a number that a floating-point number cannot hold exactly is a text")
    void largeNumbersAreTexts(long number, String json) {
        assertThat(JsonValue.of((Object) number)).hasToString(json);
        assertThat(JsonValue.of(Argument.of("n", number))).hasToString(json);
    }

    @Test
    void everyKindOfValueHasItsForm() {
        assertThat(JsonValue.of((Object) null)).hasToString("null");
        assertThat(JsonValue.of(true)).hasToString("true");
        assertThat(JsonValue.of(10)).hasToString("10");
        assertThat(JsonValue.of(new Fraction(4, 6))).hasToString("\"2/3\"");
        assertThat(JsonValue.of(MajorityBase.VOTES_CAST_AND_ABSTENTIONS)).hasToString("\"votes-cast-and-abstentions\"");
        assertThat(JsonValue.of(PopulationBands.ofMillions(1, 5))).hasToString("[1000000,5000000]");
        assertThat(JsonValue.of(Majority.SIMPLE))
                .hasToString("{\"fraction\":\"1/2\",\"base\":\"votes-cast\",\"threshold\":\"passed\"}");
        assertThat(JsonValue.of(LocalDate.of(2025, 10, 20))).hasToString("\"2025-10-20\"");
        assertThat(JsonValue.of(Argument.of("day", LocalDate.of(2025, 10, 20)))).hasToString("\"2025-10-20\"");
        assertThat(JsonValue.of(Argument.of("text", "ii"))).hasToString("\"ii\"");
    }

    @ParameterizedTest
    @MethodSource("values")
    @DisplayName("no value of the rule book is written in the form of Java's records")
    void everyValueOfTheRuleBookHasAForm(Object value) {
        assertThat(JsonValue.of(value).asString("")).doesNotContain("[", "=");
    }

    private static Stream<Object> values() {
        return RuleBook.parameters().stream()
                .map(Parameter::values)
                .<Cited<?>>flatMap(List::stream)
                .flatMap(cited -> cited.findValue().stream());
    }
}
