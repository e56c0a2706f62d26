package org.openipu.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclarationTest {

    private static final PledgeSection TWO_PLEDGES = new PledgeSection("Respond", List.of("We pledge", "We also"));
    private static final PledgeSection NO_PLEDGE = new PledgeSection("Reflect", List.of());
    private static final PledgeSection ONE_PLEDGE = new PledgeSection("Act", List.of("We pledge"));
    private static final Footnote FOOTNOTE = new Footnote("1", "As defined elsewhere.");
    private static final Reservation RESERVATION =
            Reservation.of("Belarus", ReservationKind.OPPOSITION, Reservation.ENTIRE_TEXT);

    @Test
    void isOutlinedByThePledgesUnderEachHeading() {
        Declaration declaration = declaration(
                List.of("We meet."),
                List.of(TWO_PLEDGES, NO_PLEDGE, ONE_PLEDGE),
                List.of("We part.", "We thank."),
                List.of(FOOTNOTE, FOOTNOTE, FOOTNOTE),
                List.of(RESERVATION));

        assertThat(declaration.outline()).isEqualTo(Outline.ofDeclaration(1, List.of(2, 0, 1), 2, 3));
    }

    @Test
    void isOutlinedByNothingWhenItHasNoPledges() {
        Declaration declaration =
                declaration(List.of("We meet."), List.of(), List.of("We part."), List.of(), List.of());

        assertThat(declaration.outline()).isEqualTo(Outline.ofDeclaration(1, List.of(), 1, 0));
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<String> opening = new ArrayList<>(List.of("We meet."));
        List<PledgeSection> sections = new ArrayList<>(List.of(ONE_PLEDGE));
        List<String> closing = new ArrayList<>(List.of("We part."));
        List<Footnote> footnotes = new ArrayList<>(List.of(FOOTNOTE));
        List<Reservation> reservations = new ArrayList<>(List.of(RESERVATION));
        Declaration declaration = declaration(opening, sections, closing, footnotes, reservations);

        opening.clear();
        sections.clear();
        closing.clear();
        footnotes.clear();
        reservations.clear();

        assertThat(declaration)
                .isEqualTo(declaration(
                        List.of("We meet."),
                        List.of(ONE_PLEDGE),
                        List.of("We part."),
                        List.of(FOOTNOTE),
                        List.of(RESERVATION)));
        assertThat(declaration.opening()).isUnmodifiable();
        assertThat(declaration.sections()).isUnmodifiable();
        assertThat(declaration.closing()).isUnmodifiable();
        assertThat(declaration.footnotes()).isUnmodifiable();
        assertThat(declaration.reservations()).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void refusesABlankTitle(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Declaration(blank, adoption(), List.of(), List.of(), List.of(), List.of(), List.of()))
                .withMessage("title must not be blank");
    }

    private static Declaration declaration(
            List<String> opening,
            List<PledgeSection> sections,
            List<String> closing,
            List<Footnote> footnotes,
            List<Reservation> reservations) {
        return new Declaration("Geneva Declaration", adoption(), opening, sections, closing, footnotes, reservations);
    }

    private static Adoption adoption() {
        return new Adoption(
                AdoptionMode.ENDORSED, "151st IPU Assembly", Optional.of("Geneva"), LocalDate.of(2025, 10, 23));
    }
}
