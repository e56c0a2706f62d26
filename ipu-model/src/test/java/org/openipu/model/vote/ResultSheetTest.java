package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultSheetTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2018, 10, 14));
    private static final RequestVote WEAPONS = RequestVote.of("weapons", Tally.of(776, 237, 237));
    private static final RequestVote PEACE = RequestVote.of("peace", Tally.of(763, 324, 256));

    @Test
    void keepsTheOrderOfTheDocument() {
        assertThat(new ResultSheet(DAY, List.of(PEACE, WEAPONS)).votes()).containsExactly(PEACE, WEAPONS);
    }

    @Test
    void canBeEmptyAndWithoutADay() {
        ResultSheet empty = new ResultSheet(Optional.empty(), List.of());

        assertThat(empty.date()).isEmpty();
        assertThat(empty.votes()).isEmpty();
    }

    @Test
    void refusesARequestThatIsVotedOnTwice() {
        List<RequestVote> twice = List.of(WEAPONS, PEACE, RequestVote.of("weapons", Tally.of(1, 2, 3)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultSheet(DAY, twice))
                .withMessage("a request is voted on once: weapons");
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<RequestVote> votes = new ArrayList<>(List.of(WEAPONS));
        ResultSheet sheet = new ResultSheet(DAY, votes);

        votes.add(PEACE);

        assertThat(sheet).isEqualTo(new ResultSheet(DAY, List.of(WEAPONS)));
        assertThat(sheet.votes()).isUnmodifiable();
    }
}
