package org.openipu.io.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.cost.CostCategory;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.group.GeopoliticalGroup;

class ChoiceFormTest {

    private static final Form<GeopoliticalGroup> GROUP = Forms.of(GeopoliticalGroup.class);
    private static final Form<Boolean> BOOLEAN = new BooleanForm();

    @ParameterizedTest
    @EnumSource(GeopoliticalGroup.class)
    void aChoiceIsASmallWordWithHyphens(GeopoliticalGroup group) {
        String json = '"' + group.name().toLowerCase(Locale.ROOT).replace('_', '-') + '"';

        assertThat(Outcome.written(GROUP, group)).contains(json);
        assertThat(Outcome.of(GROUP, json)).isEqualTo(Outcome.read(group));
    }

    @ParameterizedTest
    @EnumSource(CostCategory.class)
    void aCategoryHasTheWordThatATableOfCostsHas(CostCategory category) {
        assertThat(Outcome.written(Forms.of(CostCategory.class), category)).contains('"' + category.code() + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"TWELVE_PLUS", "twelve_plus", "Twelve-plus", "twelve", "", " arab"})
    void anyOtherWordIsRefusedWithTheKnownOnes(String word) {
        assertThat(Outcome.of(GROUP, '"' + word + '"').findings())
                .singleElement()
                .asString()
                .startsWith("it choice.unknown")
                .contains(word)
                .endsWith("african, arab, asia-pacific, eurasia, grulac, twelve-plus");
        assertThat(Outcome.of(Forms.of(ReservationKind.class), "\"doubt\""))
                .isEqualTo(Outcome.refused("it choice.unknown doubt opposition, reservation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "true", "null", "[\"arab\"]", "{}"})
    void onlyATextIsReadAsAChoice(String json) {
        assertThat(Outcome.of(GROUP, json)).isEqualTo(Outcome.refused("it field.not-text it"));
    }

    @Test
    void aChoiceMustBeMade() {
        assertThat(GROUP.absent()).isEmpty();
        assertThat(BOOLEAN.absent()).isEmpty();
    }

    @Test
    void trueAndFalseAreReadAndWritten() {
        assertThat(Outcome.of(BOOLEAN, "true")).isEqualTo(Outcome.read(true));
        assertThat(Outcome.of(BOOLEAN, "false")).isEqualTo(Outcome.read(false));
        assertThat(Outcome.written(BOOLEAN, true)).contains("true");
        assertThat(Outcome.written(BOOLEAN, false)).contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "0", "1", "null", "[]", "{}"})
    void nothingElseIsTrueOrFalse(String json) {
        assertThat(Outcome.of(BOOLEAN, json)).isEqualTo(Outcome.refused("it field.not-a-boolean it"));
    }
}
