package org.openipu.model.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.text.MultilingualText;

class BodyProfileTest {

    private static final Seats PRESIDENT = new Seats(Office.PRESIDENT, 1);
    private static final MultilingualText TASK = MultilingualText.of("de", "Wahl der Generalsekretärin");

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<Seats> seats = new ArrayList<>(List.of(PRESIDENT));
        List<MultilingualText> tasks = new ArrayList<>(List.of(TASK));
        BodyProfile profile = profile(OptionalInt.of(2), OptionalInt.of(3), seats, tasks);

        seats.clear();
        tasks.clear();

        assertThat(profile).isEqualTo(profile(OptionalInt.of(2), OptionalInt.of(3), List.of(PRESIDENT), List.of(TASK)));
        assertThat(profile.seats()).isUnmodifiable();
        assertThat(profile.tasks()).isUnmodifiable();
    }

    @Test
    void meetsOnceAYearOrMoreForATermOfAYearOrMore() {
        assertThatNoException().isThrownBy(() -> profile(OptionalInt.of(1), OptionalInt.of(1)));
        assertThatNoException().isThrownBy(() -> profile(OptionalInt.empty(), OptionalInt.empty()));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "1, -1"})
    void refusesNumbersBelowOne(int sessionsPerYear, int presidentTermYears) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(OptionalInt.of(sessionsPerYear), OptionalInt.of(presidentTermYears)))
                .withMessage("sessions and years of a term must be positive");
    }

    private static BodyProfile profile(OptionalInt sessionsPerYear, OptionalInt presidentTermYears) {
        return profile(sessionsPerYear, presidentTermYears, List.of(), List.of());
    }

    private static BodyProfile profile(
            OptionalInt sessionsPerYear,
            OptionalInt presidentTermYears,
            List<Seats> seats,
            List<MultilingualText> tasks) {
        return new BodyProfile(
                Body.GOVERNING_COUNCIL,
                MultilingualText.of("de", "Rat"),
                sessionsPerYear,
                presidentTermYears,
                seats,
                Optional.empty(),
                tasks);
    }
}
