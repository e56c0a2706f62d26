package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.parliament.CountryCode;

class RollCallTest {

    private static final DelegationVote FRANCE_SPLIT = vote("FR", Tally.of(10, 2, 3));
    private static final DelegationVote LIECHTENSTEIN_FOR = vote("LI", Tally.of(10, 0, 0));
    private static final DelegationVote THAILAND_ABSTAINING = vote("TH", Tally.of(0, 0, 18));

    @Test
    @DisplayName("A delegation may split its votes; each part counts where it was cast")
    void totalsSplitVotes() {
        RollCall rollCall = new RollCall(List.of(FRANCE_SPLIT, LIECHTENSTEIN_FOR, THAILAND_ABSTAINING));

        assertThat(rollCall.tally()).isEqualTo(Tally.of(20, 2, 21));
    }

    @Test
    void ofNobodyTotalsNothing() {
        assertThat(new RollCall(List.of()).tally()).isEqualTo(Tally.of(0, 0, 0));
    }

    @Test
    void keepsTheOrderOfTheRecord() {
        assertThat(new RollCall(List.of(THAILAND_ABSTAINING, FRANCE_SPLIT)).votes())
                .containsExactly(THAILAND_ABSTAINING, FRANCE_SPLIT);
    }

    @Test
    void refusesADelegationThatStandsTwice() {
        List<DelegationVote> twice = List.of(FRANCE_SPLIT, LIECHTENSTEIN_FOR, vote("FR", Tally.of(0, 5, 0)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RollCall(twice))
                .withMessage("a delegation votes once in a roll call: FR");
    }

    @Test
    void totalsUpToTheLargestCount() {
        List<DelegationVote> large = List.of(
                vote("LI", Tally.of(Integer.MAX_VALUE - 1, Integer.MAX_VALUE - 1, Integer.MAX_VALUE - 1)),
                vote("CH", Tally.of(1, 1, 1)));

        assertThat(new RollCall(large).tally())
                .isEqualTo(Tally.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "0, 1, 0", "0, 0, 1"})
    void refusesTotalsBeyondTheLargestCount(int affirmative, int negative, int abstentions) {
        List<DelegationVote> tooLarge = List.of(
                vote("LI", Tally.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE)),
                vote("CH", Tally.of(affirmative, negative, abstentions)));

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new RollCall(tooLarge))
                .withMessage("integer overflow");
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<DelegationVote> votes = new ArrayList<>(List.of(LIECHTENSTEIN_FOR));
        RollCall rollCall = new RollCall(votes);

        votes.add(FRANCE_SPLIT);

        assertThat(rollCall).isEqualTo(new RollCall(List.of(LIECHTENSTEIN_FOR)));
        assertThat(rollCall.votes()).isUnmodifiable();
    }

    private static DelegationVote vote(String country, Tally votes) {
        return DelegationVote.of(CountryCode.of(country), votes);
    }
}
