package org.openipu.rules.majority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.vote.Tally;

/** Votes that reports print with their counts; of elections, the winner against all others. */
class RecordedMajoritiesTest {

    @ParameterizedTest(name = "{0}: {1}-{2}-{3}")
    @CsvSource({
        // jta.org, Israel's amendment, 1950s
        "amendment on refugees,            181,  332, 52,  false",
        // jta.org, 62nd Conference, London 1975, political committee
        "Middle East resolution,           27,   9,   3,   true",
        // un.org/unispal, 80th Conference, Sofia 1988
        "resolution on an uprising,        636,  139, 211, true",
        // jawawa.id, 104th Conference, Jakarta 2000
        "resolution on violence,           987,  61,  131, true",
        "resolution on embargoes,          834,  245, 159, true",
        // archive.ipu.org/press-e/115th6.htm, Geneva 2006
        "resolution on a nuclear test,     897,  33,  240, true",
    })
    void decideBySimpleMajority(String subject, int affirmative, int negative, int abstentions, boolean adopted) {
        assertThat(Majority.SIMPLE.isReachedBy(Tally.of(affirmative, negative, abstentions)))
                .as(subject)
                .isEqualTo(adopted);
    }

    @ParameterizedTest(name = "{0}: {1}-{2}-{3}")
    @CsvSource({
        // jawawa.id, 104th Conference, Jakarta 2000; a simple majority would have carried it
        "amendment on sanctions,           595,  517, 105, false",
        // parlament.ch, 119th Assembly, Geneva 2008
        "amendment of the Statutes,        1219, 93,  230, true",
    })
    void decideByTwoThirds(String subject, int affirmative, int negative, int abstentions, boolean adopted) {
        assertThat(Majority.TWO_THIRDS.isReachedBy(Tally.of(affirmative, negative, abstentions)))
                .as(subject)
                .isEqualTo(adopted);
    }

    @ParameterizedTest(name = "{0}: {1} of {2}, {3} needed")
    @DisplayName("8.1: an election needs more than half of the valid ballots")
    @CsvSource({
        "Secretary General 2014, 199, 352, 177",
        "President 2020,         222, 394, 198",
        "President 2023,         172, 303, 152",
    })
    void electByAnAbsoluteMajority(String election, int winner, int validBallots, long needed) {
        Tally winnerAgainstOthers = Tally.of(winner, validBallots - winner, 0);

        assertThat(Majority.SIMPLE.required(winnerAgainstOthers)).as(election).isEqualTo(needed);
        assertThat(Majority.SIMPLE.isReachedBy(winnerAgainstOthers))
                .as(election)
                .isTrue();
    }
}
