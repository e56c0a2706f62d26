package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.group.Choice;

class ResolutionTest {

    private static final PreambularParagraph RECALLING =
            new PreambularParagraph("Recalling", "Recalling its resolutions,");
    private static final OperativeParagraph PLAIN = paragraph(1);
    private static final OperativeParagraph WITH_TWO = paragraph(
            2, new SubItem("a", "to act:", List.of(SubItem.of("i", "at once;"))), SubItem.of("b", "to wait;"));
    private static final OperativeParagraph WITH_ONE = paragraph(4, SubItem.of("a", "to act;"));
    private static final Footnote FOOTNOTE = new Footnote("1", "As defined elsewhere.");
    private static final Reservation RESERVATION =
            Reservation.of("Belarus", ReservationKind.RESERVATION, Reservation.ENTIRE_TEXT);

    @Test
    void isOutlinedByTheCountsOfItsParts() {
        Resolution resolution = resolution(
                List.of(RECALLING, RECALLING),
                List.of(PLAIN, WITH_TWO, paragraph(3), WITH_ONE),
                List.of(FOOTNOTE),
                List.of(RESERVATION));

        assertThat(resolution.outline())
                .isEqualTo(Outline.ofResolution(2, 4, List.of(new SubItemCount(2, 2), new SubItemCount(4, 1)), 1));
    }

    @Test
    void isOutlinedByNothingWhenItHasNoParts() {
        assertThat(resolution(List.of(), List.of(), List.of(), List.of()).outline())
                .isEqualTo(Outline.ofResolution(0, 0, List.of(), 0));
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<PreambularParagraph> preambular = new ArrayList<>(List.of(RECALLING));
        List<OperativeParagraph> operative = new ArrayList<>(List.of(PLAIN));
        List<Footnote> footnotes = new ArrayList<>(List.of(FOOTNOTE));
        List<Reservation> reservations = new ArrayList<>(List.of(RESERVATION));
        Resolution resolution = resolution(preambular, operative, footnotes, reservations);

        preambular.clear();
        operative.clear();
        footnotes.clear();
        reservations.clear();

        assertThat(resolution)
                .isEqualTo(resolution(List.of(RECALLING), List.of(PLAIN), List.of(FOOTNOTE), List.of(RESERVATION)));
        assertThat(resolution.preambular()).isUnmodifiable();
        assertThat(resolution.operative()).isUnmodifiable();
        assertThat(resolution.footnotes()).isUnmodifiable();
        assertThat(resolution.reservations()).isUnmodifiable();
    }

    @Test
    @DisplayName(
            "Trap 30: a text adopted by consensus carries reservations, which are neither no votes nor abstentions")
    void isAdoptedByConsensusWithReservations() {
        Reservation onAParagraph = Reservation.of("India", ReservationKind.RESERVATION, "operative paragraph 4");
        Resolution resolution = resolution(List.of(), List.of(PLAIN), List.of(), List.of(RESERVATION, onAParagraph));

        assertThat(resolution.adoption().mode())
                .isEqualTo(AdoptionMode.CONSENSUS)
                .isNotEqualTo(AdoptionMode.VOTE);
        assertThat(resolution.reservations()).containsExactly(RESERVATION, onAParagraph);
        assertThat(onAParagraph.isOfEntireText()).isFalse();
        assertThat(ReservationKind.values())
                .extracting(Enum::name)
                .doesNotContainAnyElementsOf(
                        Stream.of(Choice.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankTitle(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resolution(blank, adoption(), List.of(), List.of(), List.of(), List.of()))
                .withMessage("title must not be blank");
    }

    private static OperativeParagraph paragraph(int number, SubItem... items) {
        return new OperativeParagraph(number, List.of("Urges"), "Urges parliaments:", List.of(items));
    }

    private static Resolution resolution(
            List<PreambularParagraph> preambular,
            List<OperativeParagraph> operative,
            List<Footnote> footnotes,
            List<Reservation> reservations) {
        return new Resolution("Orbital debris", adoption(), preambular, operative, footnotes, reservations);
    }

    private static Adoption adoption() {
        return new Adoption(
                AdoptionMode.CONSENSUS, "151st IPU Assembly", Optional.of("Geneva"), LocalDate.of(2025, 10, 23));
    }
}
