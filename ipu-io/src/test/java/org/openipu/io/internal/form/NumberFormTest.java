package org.openipu.io.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.delegation.Composition;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.Seats;
import org.openipu.model.parliament.PopulationFigure;
import tools.jackson.databind.JsonNode;

class NumberFormTest {

    private static final NumberForm<Integer> ANY = new NumberForm<>(OptionalInt.empty(), 9, JsonNode::intValue);
    private static final NumberForm<Integer> COUNT = new NumberForm<>(OptionalInt.of(0), 9, JsonNode::intValue);
    private static final NumberForm<Integer> POSITIVE = new NumberForm<>(OptionalInt.of(1), 9, JsonNode::intValue);
    private static final NumberForm<Long> LONG = new NumberForm<>(OptionalInt.of(0), 15, JsonNode::longValue);

    @Test
    void aWholeNumberIsReadAndWritten() {
        assertThat(Outcome.of(ANY, "2025")).isEqualTo(Outcome.read(2025));
        assertThat(Outcome.of(ANY, "-999999999")).isEqualTo(Outcome.read(-999_999_999));
        assertThat(Outcome.of(COUNT, "0")).isEqualTo(Outcome.read(0));
        assertThat(Outcome.of(COUNT, "-0")).isEqualTo(Outcome.read(0));
        assertThat(Outcome.of(POSITIVE, "1")).isEqualTo(Outcome.read(1));
        assertThat(Outcome.of(LONG, "999999999999999")).isEqualTo(Outcome.read(999_999_999_999_999L));
        assertThat(Outcome.written(ANY, -5)).contains("-5");
        assertThat(Outcome.written(LONG, 999_999_999_999_999L)).contains("999999999999999");
        assertThat(ANY.absent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.5,1.5", "-0.5,-0.5", "1e3,1E+3", "1e999999999,1E+999999999", "1e-999999999,1E-999999999"})
    void aNumberWithAPointOrAnExponentIsNotWhole(String json, String found) {
        String finding = "it count.not-whole " + found;

        assertThat(Outcome.of(ANY, json)).isEqualTo(Outcome.refused(finding));
        assertThat(Outcome.of(COUNT, json)).isEqualTo(Outcome.refused(finding));
        assertThat(Outcome.of(POSITIVE, json)).isEqualTo(Outcome.refused(finding));
        assertThat(Outcome.of(LONG, json)).isEqualTo(Outcome.refused(finding));
        assertThat(Outcome.of(new OptionalIntForm(COUNT), json)).isEqualTo(Outcome.refused(finding));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1000000000", "-1000000000", "2147483648", "9223372036854775808", "100000000000000000000000000"})
    void aNumberHasAtMostNineDigits(String json) {
        String finding = "it count.too-large " + json + " 9";

        assertThat(Outcome.of(ANY, json)).isEqualTo(Outcome.refused(finding));
        assertThat(Outcome.of(COUNT, json)).isEqualTo(Outcome.refused(finding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "-9223372036854775809", "18446744073709551616"})
    void aLongNumberHasAtMostFifteenDigits(String json) {
        assertThat(Outcome.of(LONG, json)).isEqualTo(Outcome.refused("it count.too-large " + json + " 15"));
    }

    @Test
    void aCountIsNotNegative() {
        assertThat(Outcome.of(COUNT, "-1")).isEqualTo(Outcome.refused("it count.negative -1"));
        assertThat(Outcome.of(LONG, "-3")).isEqualTo(Outcome.refused("it count.negative -3"));
        assertThat(Outcome.of(POSITIVE, "0")).isEqualTo(Outcome.refused("it count.not-positive 0"));
        assertThat(Outcome.of(POSITIVE, "-1")).isEqualTo(Outcome.refused("it count.not-positive -1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "true", "null", "[]", "{}", "[7]"})
    void onlyANumberIsReadAsOne(String json) {
        assertThat(Outcome.of(COUNT, json)).isEqualTo(Outcome.refused("it field.not-a-number it"));
    }

    @Test
    void aNumberThatMayBeLeftOutIsEmptyThen() {
        OptionalIntForm form = new OptionalIntForm(COUNT);

        assertThat(Outcome.of(form, "4")).isEqualTo(Outcome.read(OptionalInt.of(4)));
        assertThat(Outcome.of(form, "-4")).isEqualTo(Outcome.refused("it count.negative -4"));
        assertThat(form.absent()).contains(OptionalInt.empty());
        assertThat(Outcome.written(form, OptionalInt.empty())).isEmpty();
        assertThat(Outcome.written(form, OptionalInt.of(4))).contains("4");
    }

    @Test
    void theConstraintOnAComponentSaysWhichNumbersItTakes() {
        assertThat(Outcome.of(Forms.of(Seats.class), "{\"office\": \"member\", \"number\": 1}"))
                .isEqualTo(Outcome.read(new Seats(Office.MEMBER, 1)));
        assertThat(Outcome.of(Forms.of(Seats.class), "{\"office\": \"member\", \"number\": 0}"))
                .isEqualTo(Outcome.refused("it.number count.not-positive 0"));
        assertThat(Outcome.of(Forms.of(Composition.class), "{\"women\": 0, \"men\": -1, \"oneSexSessions\": -2}"))
                .isEqualTo(Outcome.refused("it.men count.negative -1", "it.oneSexSessions count.negative -2"));
        assertThat(
                        Outcome.of(
                                Forms.of(PopulationFigure.class),
                                "{\"people\": -1, \"date\": \"2024-07-01\", \"source\": {\"title\": \"t\", \"address\": \"\"}}"))
                .isEqualTo(Outcome.refused("it.people count.negative -1"));
    }
}
