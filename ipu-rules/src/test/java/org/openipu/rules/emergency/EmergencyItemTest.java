package org.openipu.rules.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.emergency.EmergencyItemOutcome.Accepted;
import org.openipu.rules.emergency.EmergencyItemOutcome.NoneAccepted;
import org.openipu.rules.emergency.EmergencyItemOutcome.Tied;
import org.openipu.rules.rulebook.RuleBook;

class EmergencyItemTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));

    private static final RequestVote BROAD = RequestVote.of("broad", Tally.of(900, 400, 40));
    private static final RequestVote NARROW = RequestVote.of("narrow", Tally.of(850, 10, 480));
    private static final RequestVote POPULAR_BUT_SHORT = RequestVote.of("short", Tally.of(910, 456, 0));
    private static final RequestVote AS_BROAD = RequestVote.of("as broad", Tally.of(900, 3, 7));
    private static final RequestVote AS_NARROW = RequestVote.of("as narrow", Tally.of(850, 0, 0));

    private static final RequestResult BROAD_REACHED = new RequestResult("broad", Tally.of(900, 400, 40), 1300, 867);
    private static final RequestResult NARROW_REACHED = new RequestResult("narrow", Tally.of(850, 10, 480), 860, 574);
    private static final RequestResult SHORT_MISSED = new RequestResult("short", Tally.of(910, 456, 0), 1366, 911);
    private static final RequestResult AS_BROAD_REACHED = new RequestResult("as broad", Tally.of(900, 3, 7), 903, 602);
    private static final RequestResult AS_NARROW_REACHED =
            new RequestResult("as narrow", Tally.of(850, 0, 0), 850, 567);

    @Test
    @DisplayName("11.2(b): among requests with two thirds, most affirmative votes wins")
    void picksMostAffirmativeVotesAmongRequestsWithTheMajority() {
        assertThat(outcome(NARROW, POPULAR_BUT_SHORT, BROAD))
                .isEqualTo(new Accepted(BROAD_REACHED, List.of(NARROW_REACHED, SHORT_MISSED, BROAD_REACHED)));
    }

    @Test
    @DisplayName("11.2(a): the only request with two thirds is accepted, even if another has more affirmative votes")
    void acceptsTheOnlyRequestWithTheMajority() {
        assertThat(outcome(POPULAR_BUT_SHORT, NARROW))
                .isEqualTo(new Accepted(NARROW_REACHED, List.of(SHORT_MISSED, NARROW_REACHED)));
    }

    @Test
    void keepsTheOrderInWhichTheVotesWereGiven() {
        assertThat(outcome(BROAD, NARROW, POPULAR_BUT_SHORT).requests())
                .containsExactly(BROAD_REACHED, NARROW_REACHED, SHORT_MISSED);
        assertThat(outcome(POPULAR_BUT_SHORT, BROAD, NARROW).requests())
                .containsExactly(SHORT_MISSED, BROAD_REACHED, NARROW_REACHED);
    }

    @Test
    @DisplayName("11.2: without a request with two thirds there is no emergency item")
    void acceptsNoneWithoutTheMajority() {
        assertThat(outcome(POPULAR_BUT_SHORT)).isEqualTo(new NoneAccepted(List.of(SHORT_MISSED)));
    }

    @Test
    void acceptsNoneOfNoRequests() {
        assertThat(outcome()).isEqualTo(new NoneAccepted(List.of()));
    }

    @Test
    void acceptsNoneWhenAllAbstainOrNobodyVotes() {
        RequestVote allAbstain = RequestVote.of("all abstain", Tally.of(0, 0, 900));
        RequestVote nobody = RequestVote.of("nobody", Tally.of(0, 0, 0));

        assertThat(outcome(allAbstain, nobody))
                .isEqualTo(new NoneAccepted(List.of(
                        new RequestResult("all abstain", Tally.of(0, 0, 900), 0, 1),
                        new RequestResult("nobody", Tally.of(0, 0, 0), 0, 1))));
    }

    @Test
    @DisplayName("Equal leaders are reported and none is chosen: the rules name no tie-break")
    void reportsATieOfTwoInTheOrderGiven() {
        assertThat(outcome(BROAD, NARROW, AS_BROAD))
                .isEqualTo(new Tied(
                        List.of(BROAD_REACHED, AS_BROAD_REACHED),
                        List.of(BROAD_REACHED, NARROW_REACHED, AS_BROAD_REACHED)));
        assertThat(outcome(AS_BROAD, BROAD))
                .isEqualTo(
                        new Tied(List.of(AS_BROAD_REACHED, BROAD_REACHED), List.of(AS_BROAD_REACHED, BROAD_REACHED)));
    }

    @Test
    void reportsATieOfThree() {
        RequestVote third = RequestVote.of("third", Tally.of(900, 450, 0));
        RequestResult thirdReached = new RequestResult("third", Tally.of(900, 450, 0), 1350, 900);

        assertThat(outcome(third, AS_BROAD, BROAD))
                .isEqualTo(new Tied(
                        List.of(thirdReached, AS_BROAD_REACHED, BROAD_REACHED),
                        List.of(thirdReached, AS_BROAD_REACHED, BROAD_REACHED)));
    }

    @Test
    void leavesARequestBelowTheMajorityOutOfATie() {
        RequestVote equalButShort = RequestVote.of("equal but short", Tally.of(900, 451, 0));

        assertThat(outcome(POPULAR_BUT_SHORT, BROAD, equalButShort, AS_BROAD))
                .isEqualTo(new Tied(
                        List.of(BROAD_REACHED, AS_BROAD_REACHED),
                        List.of(
                                SHORT_MISSED,
                                BROAD_REACHED,
                                new RequestResult("equal but short", Tally.of(900, 451, 0), 1351, 901),
                                AS_BROAD_REACHED)));
    }

    @Test
    void seesNoTieBehindALeader() {
        List<RequestResult> requests = List.of(NARROW_REACHED, AS_NARROW_REACHED, BROAD_REACHED);

        assertThat(outcome(NARROW, AS_NARROW, BROAD)).isEqualTo(new Accepted(BROAD_REACHED, requests));
        assertThat(outcome(BROAD, NARROW, AS_NARROW).fold(Accepted::request, none -> null, tied -> null))
                .isEqualTo(BROAD_REACHED);
    }

    @Test
    @DisplayName("A roll call with split votes decides as its totals do")
    void takesTheTotalsOfARollCall() {
        RollCall split = new RollCall(List.of(
                DelegationVote.of(CountryCode.of("FR"), Tally.of(10, 2, 3)),
                DelegationVote.of(CountryCode.of("LI"), Tally.of(0, 3, 7))));

        assertThat(outcome(RequestVote.of("split", split)))
                .isEqualTo(outcome(RequestVote.of("split", Tally.of(10, 5, 10))))
                .isEqualTo(accepted(new RequestResult("split", Tally.of(10, 5, 10), 15, 10)));
    }

    @Test
    void decidesTheLargestCounts() {
        int most = Integer.MAX_VALUE;

        assertThat(outcome(RequestVote.of("all", Tally.of(most, 0, most))))
                .isEqualTo(accepted(new RequestResult("all", Tally.of(most, 0, most), most, 1_431_655_765L)));
        assertThat(outcome(RequestVote.of("half", Tally.of(most, most, most))))
                .isEqualTo(new NoneAccepted(List.of(
                        new RequestResult("half", Tally.of(most, most, most), 4_294_967_294L, 2_863_311_530L))));
    }

    @Test
    void namesTheDayOfItsRules() {
        assertThat(EmergencyItem.decide(List.of(), TODAY).rulesAsOf()).isEqualTo("2026-11-24");
    }

    @Test
    void refusesARequestThatIsVotedOnTwice() {
        List<RequestVote> twice = List.of(BROAD, NARROW, RequestVote.of("broad", Tally.of(1, 2, 3)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmergencyItem.decide(twice, TODAY))
                .withMessage("a request is voted on once: broad");
    }

    private static EmergencyItemOutcome outcome(RequestVote... votes) {
        return EmergencyItem.decide(List.of(votes), TODAY).outcome();
    }

    private static Accepted accepted(RequestResult alone) {
        return new Accepted(alone, List.of(alone));
    }
}
