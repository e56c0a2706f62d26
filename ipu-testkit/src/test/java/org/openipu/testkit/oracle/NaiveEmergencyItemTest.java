package org.openipu.testkit.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

class NaiveEmergencyItemTest {

    private static final RequestVote BROAD = RequestVote.of("broad", Tally.of(900, 400, 0));
    private static final RequestVote NARROW = RequestVote.of("narrow", Tally.of(850, 10, 0));
    private static final RequestVote POPULAR_BUT_SHORT = RequestVote.of("short", Tally.of(999, 500, 0));

    @ParameterizedTest(name = "{0}-{1}-{2}")
    @DisplayName("Worked by hand: two thirds of yes and no, or of yes, no and abstentions")
    @CsvSource({
        // yes, no, abst, today, counting abstentions
        "0,    0,   0,   false, false",
        "0,    0,   9,   false, false",
        "0,    1,   0,   false, false",
        "1,    0,   0,   true,  true",
        "1,    1,   0,   false, false",
        "2,    1,   0,   true,  true",
        "2,    1,   1,   true,  false",
        "3,    2,   0,   false, false",
        "4,    1,   1,   true,  true",
        "4,    1,   2,   true,  false",
        "915,  458, 0,   false, false",
        "916,  457, 0,   true,  true",
        "916,  458, 0,   true,  true",
        "1106, 311, 248, true,  false",
        "776,  237, 237, true,  false",
        "2147483647, 2147483647, 2147483647, false, false",
        "2147483647, 1073741823, 0,          true,  true",
        "2147483647, 1073741824, 0,          false, false",
    })
    void reachesOrMissesTwoThirds(
            int affirmative, int negative, int abstentions, boolean today, boolean countingAbstentions) {
        List<RequestVote> votes = List.of(RequestVote.of("i", Tally.of(affirmative, negative, abstentions)));

        assertThat(NaiveEmergencyItem.leaders(votes).contains("i")).isEqualTo(today);
        assertThat(NaiveEmergencyItem.leadersCountingAbstentions(votes).contains("i"))
                .isEqualTo(countingAbstentions);
    }

    @Test
    void ofNoRequestsHasNoLeader() {
        assertThat(NaiveEmergencyItem.leaders(List.of())).isEmpty();
        assertThat(NaiveEmergencyItem.leadersCountingAbstentions(List.of())).isEmpty();
    }

    @Test
    void takesMostAffirmativeVotesInAnyOrder() {
        assertThat(NaiveEmergencyItem.leaders(List.of(BROAD, NARROW))).containsExactly("broad");
        assertThat(NaiveEmergencyItem.leaders(List.of(NARROW, BROAD))).containsExactly("broad");
    }

    @Test
    void leavesOutARequestBelowTwoThirdsHoweverManyAffirmativeVotesItHas() {
        assertThat(NaiveEmergencyItem.leaders(List.of(NARROW, POPULAR_BUT_SHORT, BROAD)))
                .containsExactly("broad");
    }

    @Test
    void namesAllEqualLeaders() {
        RequestVote asBroad = RequestVote.of("as broad", Tally.of(900, 3, 0));

        assertThat(NaiveEmergencyItem.leaders(List.of(NARROW, BROAD, asBroad, POPULAR_BUT_SHORT)))
                .containsExactlyInAnyOrder("broad", "as broad");
    }

    @Test
    void forgetsEqualLeadersWhenAnotherOvertakesThem() {
        RequestVote first = RequestVote.of("first", Tally.of(700, 0, 0));
        RequestVote equal = RequestVote.of("equal", Tally.of(700, 0, 0));

        assertThat(NaiveEmergencyItem.leaders(List.of(first, equal, BROAD))).containsExactly("broad");
    }

    @Test
    void takesTheTotalsOfARollCall() {
        RollCall split = new RollCall(List.of(
                DelegationVote.of(CountryCode.of("FR"), Tally.of(10, 2, 3)),
                DelegationVote.of(CountryCode.of("LI"), Tally.of(0, 3, 0))));

        assertThat(NaiveEmergencyItem.leaders(List.of(RequestVote.of("i", split))))
                .containsExactly("i");
        assertThat(NaiveEmergencyItem.leadersCountingAbstentions(List.of(RequestVote.of("i", split))))
                .isEmpty();
    }
}
