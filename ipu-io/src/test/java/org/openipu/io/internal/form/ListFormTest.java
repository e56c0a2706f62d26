package org.openipu.io.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.parliament.CountryCode;

class ListFormTest {

    private static final Form<List<LocalDate>> DAYS = new ListForm<>(ScalarForm.DAY);
    private static final Form<Optional<LocalDate>> DAY_OR_NOT = new OptionalForm<>(ScalarForm.DAY);

    @Test
    void aListKeepsItsOrder() {
        List<LocalDate> days = List.of(LocalDate.of(2025, 10, 23), LocalDate.of(2025, 10, 19));

        assertThat(Outcome.of(DAYS, "[\"2025-10-23\", \"2025-10-19\"]")).isEqualTo(Outcome.read(days));
        assertThat(Outcome.written(DAYS, days)).contains("[\"2025-10-23\",\"2025-10-19\"]");
    }

    @Test
    void anEmptyListMayStandOrBeLeftOut() {
        assertThat(Outcome.of(DAYS, "[]")).isEqualTo(Outcome.read(List.of()));
        assertThat(DAYS.absent()).contains(List.of());
        assertThat(Outcome.written(DAYS, List.of())).isEmpty();
    }

    @Test
    void eachBadElementIsFoundAtItsPlace() {
        assertThat(Outcome.of(DAYS, "[\"2025-02-30\", \"2025-10-19\", 7, null]"))
                .isEqualTo(Outcome.refused(
                        "it[0] day.invalid 2025-02-30", "it[2] field.not-text it[2]", "it[3] field.not-text it[3]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2025-10-19\"", "7", "true", "null", "{}", "{\"0\": \"2025-10-19\"}"})
    void onlyAListIsReadAsOne(String json) {
        assertThat(Outcome.of(DAYS, json)).isEqualTo(Outcome.refused("it json.not-a-list it"));
    }

    @Test
    void listsMayHoldLists() {
        Form<List<List<CountryCode>>> form = new ListForm<>(new ListForm<>(ScalarForm.COUNTRY));

        assertThat(Outcome.of(form, "[[\"LI\"], [], [\"CHE\", \"AT\"]]"))
                .isEqualTo(Outcome.read(List.of(
                        List.of(CountryCode.of("LI")),
                        List.of(),
                        List.of(CountryCode.of("CH"), CountryCode.of("AT")))));
        assertThat(Outcome.of(form, "[[\"LI\"], [\"CH\", \"x\"]]"))
                .isEqualTo(Outcome.refused("it[1][1] country.unknown x"));
    }

    @Test
    void aValueThatMayBeLeftOutIsEmptyThen() {
        LocalDate day = LocalDate.of(2025, 10, 23);

        assertThat(Outcome.of(DAY_OR_NOT, "\"2025-10-23\"")).isEqualTo(Outcome.read(Optional.of(day)));
        assertThat(DAY_OR_NOT.absent()).contains(Optional.empty());
        assertThat(Outcome.written(DAY_OR_NOT, Optional.empty())).isEmpty();
        assertThat(Outcome.written(DAY_OR_NOT, Optional.of(day))).contains("\"2025-10-23\"");
    }

    @Test
    void aValueThatMayBeLeftOutIsNotWrongWithoutAFinding() {
        assertThat(Outcome.of(DAY_OR_NOT, "\"yesterday\"")).isEqualTo(Outcome.refused("it day.invalid yesterday"));
        assertThat(Outcome.of(DAY_OR_NOT, "null")).isEqualTo(Outcome.refused("it field.not-text it"));
    }
}
