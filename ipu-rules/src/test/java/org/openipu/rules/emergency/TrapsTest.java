package org.openipu.rules.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Standing;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.reconciliation.RollCallCheck;
import org.openipu.rules.rulebook.EmergencyItemRules;
import org.openipu.rules.rulebook.RuleBook;

/** The known ways to get Rule 11.2 wrong, one test for each; the numbers are those of the project's list of traps. */
class TrapsTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));
    private static final Tally CLIMATE = Tally.of(1106, 311, 248);

    @Test
    @DisplayName("Trap 1(a): the base is dated; on 4 September 1971 it held abstentions, a day later it did not")
    void theBaseIsDated() {
        RuleBook lastDay = RuleBook.at(LocalDate.of(1971, 9, 4));
        RuleBook nextDay = RuleBook.at(LocalDate.of(1971, 9, 5));

        assertThat(decide(CLIMATE, lastDay)).isEqualTo("none: required 1110, margin -4");
        assertThat(decide(CLIMATE, nextDay)).isEqualTo("accepted: required 945, margin 161");
    }

    @Test
    @DisplayName("Trap 1(d): the reasons show the base that was used")
    void theBaseIsShown() {
        assertThat(firstReason(RuleBook.at(LocalDate.of(1971, 9, 4))))
                .isEqualTo("emergency-item.base-with-abstentions");
        assertThat(firstReason(TODAY)).isEqualTo("emergency-item.base-votes-cast");
    }

    @Test
    @DisplayName("Trap 2: abstentions are recorded and are no votes cast")
    void abstentionsAreNoVotesCast() {
        assertThat(decide(CLIMATE, TODAY))
                .isEqualTo("accepted: required 945, margin 161")
                .isEqualTo(decide(CLIMATE.withAbstentions(0), TODAY))
                .isEqualTo(decide(CLIMATE.withAbstentions(100_000), TODAY));
    }

    @Test
    @DisplayName("Trap 3: a vote in which all abstain or nobody votes is lost")
    void zeroVotesCastReachNothing() {
        assertThat(decide(Tally.of(0, 0, 900), TODAY)).isEqualTo("none: required 1, margin -1");
        assertThat(decide(Tally.of(0, 0, 0), TODAY)).isEqualTo("none: required 1, margin -1");
    }

    @Test
    @DisplayName("Trap 4: two thirds of 1,373 are 916, and more than half of 394 is 198")
    void nothingIsRoundedToNearest() {
        assertThat(decide(Tally.of(915, 458, 0), TODAY)).isEqualTo("none: required 916, margin -1");
        assertThat(decide(Tally.of(916, 457, 0), TODAY)).isEqualTo("accepted: required 916, margin 0");
        assertThat(Majority.SIMPLE.required(Tally.of(197, 197, 0))).isEqualTo(198);
        assertThat(Majority.SIMPLE.isReachedBy(Tally.of(197, 197, 0))).isFalse();
    }

    @Test
    @DisplayName("Trap 5: most affirmative votes win, not the best ratio or the widest lead")
    void mostAffirmativeVotesWin() {
        RequestVote manyWithOpposition = RequestVote.of("900 to 400", Tally.of(900, 400, 0));
        RequestVote fewerWithout = RequestVote.of("850 to 10", Tally.of(850, 10, 0));

        assertThat(winner(fewerWithout, manyWithOpposition)).isEqualTo("900 to 400");
    }

    @Test
    @DisplayName("Trap 6: the majority is asked for before requests are ranked")
    void theMajorityComesBeforeTheRank() {
        RequestVote moreButShort = RequestVote.of("910 to 500", Tally.of(910, 500, 0));
        RequestVote fewerButEnough = RequestVote.of("850 to 10", Tally.of(850, 10, 0));

        assertThat(winner(moreButShort, fewerButEnough)).isEqualTo("850 to 10");
    }

    @Test
    @DisplayName("Trap 7: a tie is left open, whoever stands first")
    void aTieIsLeftOpen() {
        RequestVote first = RequestVote.of("first", Tally.of(900, 400, 0));
        RequestVote second = RequestVote.of("second", Tally.of(900, 10, 0));

        assertThat(winner(first, second)).isEqualTo("tied: first, second");
        assertThat(winner(second, first)).isEqualTo("tied: second, first");
    }

    @Test
    @DisplayName("Trap 11: 23 votes need three delegates in the room; two can cast 20")
    void fewDelegatesCastLessThanTheEntitlement() {
        Tally twentyThree = Tally.of(23, 0, 0);

        assertThat(RollCallCheck.check(sheet(twentyThree, new VotingRight(23, 3)), TODAY))
                .isEmpty();
        assertThat(RollCallCheck.check(sheet(twentyThree, new VotingRight(23, 2)), TODAY))
                .hasSize(1);
        assertThat(RollCallCheck.check(sheet(Tally.of(20, 0, 0), new VotingRight(23, 2)), TODAY))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Trap 12: a delegation may split its votes, abstentions count against what it can cast, unused votes do not")
    void splitVotesShareWhatCanBeCast() {
        VotingRight ten = new VotingRight(10, 1);

        assertThat(RollCallCheck.check(sheet(Tally.of(4, 3, 3), ten), TODAY)).isEmpty();
        assertThat(RollCallCheck.check(sheet(Tally.of(4, 3, 4), ten), TODAY)).hasSize(1);
        assertThat(sheet(Tally.of(4, 3, 0), ten).votes().get(0).tally()).isEqualTo(Tally.of(4, 3, 0));
    }

    @Test
    @DisplayName(
            "Trap 28: what is in force since the last text that was read is inferred, and its edition says since when")
    void theTextInForceIsInferred() {
        EmergencyItemRules rules = TODAY.emergencyItem();

        assertThat(rules.fraction().citation().standing()).isEqualTo(Standing.INFERRED);
        assertThat(rules.fraction().citation().edition())
                .isEqualTo(Edition.since("after December 2025", LocalDate.of(2025, 12, 17)));
    }

    private static String decide(Tally tally, RuleBook rules) {
        EmergencyItemOutcome outcome = EmergencyItem.decide(List.of(RequestVote.of("only", tally)), rules)
                .outcome();
        RequestResult only = outcome.requests().get(0);
        return outcome.<String>fold(accepted -> "accepted", none -> "none", tied -> "tied") + ": required "
                + only.required() + ", margin " + only.margin();
    }

    private static String winner(RequestVote... votes) {
        return EmergencyItem.decide(List.of(votes), TODAY)
                .outcome()
                .fold(
                        accepted -> accepted.request().id(),
                        none -> "none",
                        tied -> "tied: "
                                + String.join(
                                        ", ",
                                        tied.leaders().stream()
                                                .map(RequestResult::id)
                                                .toList()));
    }

    private static String firstReason(RuleBook rules) {
        Decision<EmergencyItemOutcome> decision = EmergencyItem.decide(List.of(RequestVote.of("only", CLIMATE)), rules);
        return decision.reasons().stream().findFirst().map(Reason::code).orElseThrow();
    }

    private static ResultSheet sheet(Tally votes, VotingRight right) {
        RollCall rollCall = new RollCall(List.of(DelegationVote.of(CountryCode.of("CN"), votes, right)));
        return new ResultSheet(Optional.empty(), List.of(RequestVote.of("only", rollCall)));
    }
}
