package org.openipu.rules.majority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.vote.Tally;

/**
 * Votes that reports print with their counts; of elections, the winner against all others.
 *
 * <p>Left out, as their figures decide nothing: the Executive Committee's election of 2001 (144 and 92 for two seats, and no
 * ballots of others) and the President's of 2017 (287, the other candidate's ballots not reported). Contradicts our reading,
 * and stands as reported: the amendment on sanctions of 2000, which a newspaper has lost by two thirds where resolutions and
 * their amendments are assumed to need more than half.
 */
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
        // granma.cu, Council, Geneva 2003, by roll call; abstentions not printed, which do not matter
        "moving the Assembly of 2004,      132,  87,  0,   true",
        // bdtimesnews.com, Standing Committee, Dhaka 2017; abstentions not printed, which do not matter
        "resolution on non-interference,   44,   10,  0,   true",
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
        // parlament.ch, 119th Assembly; the ballots of the other candidate are derived from 313 valid ones
        "President 2008,         200, 313, 157",
        // hindustantimes.com: 222, 67, 53 and 52, of 394
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

    @ParameterizedTest(name = "904 of {0}")
    @DisplayName("148th Assembly: 916 needed and 12 missing, whether 1,373 or 1,374 votes were cast")
    @ValueSource(ints = {1373, 1374})
    void missedTwoThirdsByTwelve(int votesCast) {
        Tally gaza = Tally.of(904, votesCast - 904, 0);

        assertThat(Majority.TWO_THIRDS.required(gaza)).isEqualTo(916);
        assertThat(Majority.TWO_THIRDS.isReachedBy(gaza)).isFalse();
    }

    @Test
    @DisplayName("104th Conference: the amendment on sanctions was lost by two thirds; more than half it had")
    void wasLostByTheMajorityThatTheNewspaperNames() {
        Tally sanctions = Tally.of(595, 517, 105);

        assertThat(Majority.TWO_THIRDS.required(sanctions)).isEqualTo(742);
        assertThat(Majority.TWO_THIRDS.isReachedBy(sanctions)).isFalse();
        assertThat(Majority.SIMPLE.isReachedBy(sanctions)).isTrue();
    }
}
