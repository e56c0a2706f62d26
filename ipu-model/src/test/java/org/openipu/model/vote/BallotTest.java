package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BallotTest {

    private static final CandidateVotes A = new CandidateVotes("A", 5);
    private static final CandidateVotes B = new CandidateVotes("B", 3);
    private static final CandidateVotes C = new CandidateVotes("C", 5);
    private static final CandidateVotes NOBODYS = new CandidateVotes("D", 0);

    @Test
    @DisplayName("blank and void ballots are handed in and are not valid")
    void countsValidBallots() {
        Ballot ballot = new Ballot(List.of(A, B), 2, 4);

        assertThat(ballot.valid()).isEqualTo(8);
        assertThat(ballot.handedIn()).isEqualTo(14);
        assertThat(ballot.blank()).isEqualTo(2);
        assertThat(ballot.voidBallots()).isEqualTo(4);
    }

    @Test
    void addsUpWithoutOverflow() {
        Ballot ballot = new Ballot(
                List.of(new CandidateVotes("A", Integer.MAX_VALUE - 1), new CandidateVotes("B", 1)),
                Integer.MAX_VALUE,
                Integer.MAX_VALUE);

        assertThat(ballot.valid()).isEqualTo(Integer.MAX_VALUE);
        assertThat(ballot.handedIn()).isEqualTo(3L * Integer.MAX_VALUE);
    }

    @Test
    void namesEqualLeaders() {
        assertThat(Ballot.of(List.of(A, B, C)).leaders()).containsExactly(A, C);
        assertThat(Ballot.of(List.of(B, A, NOBODYS)).leaders()).containsExactly(A);
    }

    @Test
    @DisplayName("without a valid ballot nobody leads")
    void hasNoLeaderWithoutVotes() {
        assertThat(new Ballot(List.of(NOBODYS), 7, 0).leaders()).isEmpty();
        assertThat(Ballot.of(List.of()).leaders()).isEmpty();
        assertThat(Ballot.of(List.of()).valid()).isZero();
    }

    @Test
    void refusesACandidateTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ballot.of(List.of(A, B, new CandidateVotes("A", 1))))
                .withMessage("a candidate stands once in a ballot: A");
    }

    @Test
    void refusesNegativeBallots() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ballot(List.of(), -1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ballot(List.of(), 0, -1))
                .withMessage("ballots must not be negative: 0 blank, -1 void");
        assertThatNoException().isThrownBy(() -> new Ballot(List.of(), 0, 0));
    }

    @Test
    void refusesMoreValidBallotsThanItCanCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Ballot.of(List.of(new CandidateVotes("A", Integer.MAX_VALUE), new CandidateVotes("B", 1))))
                .withMessage("there are too many valid ballots: 2147483648");
    }

    @Test
    void keepsItsCandidates() {
        List<CandidateVotes> candidates = new ArrayList<>(List.of(A, B));
        Ballot ballot = Ballot.of(candidates);
        candidates.clear();

        assertThat(ballot.candidates()).containsExactly(A, B);
    }
}
