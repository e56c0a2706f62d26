package org.openipu.io.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.io.report.picture.Drawn.number;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.io.report.picture.HemicycleWedge.Seat;
import org.openipu.io.text.Words;
import org.openipu.model.vote.Tally;

class HemicyclePictureTest {

    private static final Words SWISS = Words.in(Locale.forLanguageTag("de-CH"));
    private static final HemicycleWedge GROUP = new HemicycleWedge(
            "Gruppe A",
            List.of(
                    new Seat("Liechtenstein", Tally.of(10, 0, 0)),
                    new Seat("Schweiz", Tally.of(0, 13, 0)),
                    new Seat("Italien", Tally.of(0, 0, 18)),
                    new Seat("Indien", Tally.of(12, 11, 0)),
                    new Seat("Chile", Tally.of(0, 0, 0))));
    private static final HemicycleWedge EMPTY = new HemicycleWedge("Gruppe B", List.of());
    private static final HemicycleWedge OTHER =
            new HemicycleWedge("Gruppe C", List.of(new Seat("Kenia", Tally.of(15, 0, 0))));

    @Test
    @DisplayName("Each delegation is a dot in the colour of its votes, from the left in the order given")
    void dots() {
        Drawn drawing = Drawn.of(HemicyclePicture.of(List.of(GROUP, EMPTY, OTHER), SWISS));
        assertThat(drawing.elements("circle"))
                .extracting(dot -> dot.getAttribute("fill"))
                .containsExactly("#0072b2", "#e69f00", "#c8ccd2", "#cc79a7", "none", "#0072b2");
        assertThat(drawing.elements("circle"))
                .allSatisfy(dot -> assertThat(number(dot, "cy")).isLessThanOrEqualTo(HemicyclePicture.MIDDLE));
    }

    @Test
    @DisplayName(
            "A group's number stands beside its seats and before its name; a group without seats has the name alone")
    void groups() {
        assertThat(Drawn.of(HemicyclePicture.of(List.of(GROUP, EMPTY, OTHER), SWISS))
                        .texts())
                .contains("1", "3", "1  Gruppe A (5)", "2  Gruppe B (0)", "3  Gruppe C (1)")
                .doesNotContain("2");
    }

    @Test
    void wordsAndNumbers() {
        Drawing picture = HemicyclePicture.of(List.of(GROUP), SWISS);
        assertThat(picture.alternative())
                .isEqualTo("Gruppe A, Delegationen: dafür 1, dagegen 1, enthalten 1, geteilt 1,"
                        + " ohne abgegebene Stimme 1.");
        assertThat(picture.numbers().rows()).hasSize(5).contains(List.of("Indien", "Gruppe A", "12", "11", "0"));
    }

    @Test
    void nobody() {
        assertThat(Drawn.of(HemicyclePicture.of(List.of(), SWISS)).elements("circle"))
                .isEmpty();
    }
}
