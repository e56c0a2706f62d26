package org.openipu.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;

class MajorityDecisionTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));
    private static final RuleBook RULES_OF_1971 = RuleBook.at(LocalDate.of(1971, 9, 4));
    private static final RequestVote CLIMATE = RequestVote.of("climate", Tally.of(1106, 311, 248));

    /** 20 and 7 of 30 castable votes used, 51 votes entitled. */
    private static final RequestVote ROLL_CALL = RequestVote.of(
            "roll call",
            new RollCall(List.of(
                    line("CN", Tally.of(18, 2, 0), 23, 2),
                    line("LI", Tally.of(2, 5, 0), 10, 1),
                    line("FR", Tally.of(0, 0, 0), 18, 0))));

    @Test
    @DisplayName("a majority that the caller asks for cites no provision of its own, only what is known of the base")
    void citesTheBaseAlone() {
        Decision<MajorityOutcome.Decided> decision =
                MajorityDecision.decide(List.of(CLIMATE), Majority.TWO_THIRDS, TODAY);

        assertThat(decision.outcome().verdicts())
                .containsExactly(new MajorityVerdict("climate", CLIMATE.tally(), Majority.TWO_THIRDS, 1417));
        assertThat(decision.rulesAsOf()).isEqualTo(TODAY.date());
        assertThat(decision.reasons())
                .containsExactly(Reason.of(
                        "majority.base-votes-cast", TODAY.emergencyItem().base().citation()));
        assertThat(decision.reasons()).extracting(Reason::standing).containsExactly(Standing.INFERRED);
    }

    @Test
    @DisplayName("a majority of the rule book whose base is the votes in the room takes it from the roll")
    void takesTheBaseOfTheRuleBookFromTheRoll() {
        Majority ofThoseInTheRoom = new Majority(Fraction.HALF, MajorityBase.PRESENT, Threshold.PASSED);
        RuleBook own = TODAY.with(
                MajorityParameters.RESOLUTION,
                Cited.of(
                        ofThoseInTheRoom,
                        TODAY.get(MajorityParameters.RESOLUTION).citation()));

        assertThat(MajorityDecision.decide(List.of(ROLL_CALL), MajorityParameters.RESOLUTION, own)
                        .outcome())
                .isEqualTo(new MajorityOutcome.Decided(
                        List.of(new MajorityVerdict("roll call", ROLL_CALL.tally(), ofThoseInTheRoom, 30))));
    }

    @Test
    @DisplayName("up to 4 September 1971 the base of requests held abstentions, and a majority of votes cast says so")
    void saysWhenTheBaseIsNotThatOfTheDay() {
        Majority withAbstentions =
                new Majority(Fraction.TWO_THIRDS, MajorityBase.VOTES_CAST_AND_ABSTENTIONS, Threshold.REACHED);

        assertThat(codes(MajorityDecision.decide(List.of(CLIMATE), Majority.TWO_THIRDS, RULES_OF_1971)))
                .containsExactly("majority.base-not-of-the-day");
        assertThat(codes(MajorityDecision.decide(List.of(CLIMATE), withAbstentions, RULES_OF_1971)))
                .containsExactly("majority.base-with-abstentions");
        assertThat(codes(MajorityDecision.decide(List.of(CLIMATE), withAbstentions, TODAY)))
                .containsExactly("majority.base-not-of-the-day");
    }

    @ParameterizedTest(name = "{0}: {1} of {2}")
    @CsvSource({
        "VOTES_CAST,                 14, 27, true",
        "VOTES_CAST_AND_ABSTENTIONS, 14, 27, true",
        "PRESENT,                    16, 30, true",
        "ENTITLED,                   26, 51, false",
    })
    void takesTheBaseFromTheRoll(MajorityBase base, long required, long size, boolean reached) {
        Majority absolute = new Majority(Fraction.HALF, base, Threshold.PASSED);

        MajorityVerdict verdict = MajorityDecision.decide(List.of(ROLL_CALL), absolute, TODAY)
                .outcome()
                .verdicts()
                .get(0);

        assertThat(verdict.required()).isEqualTo(required);
        assertThat(verdict.size()).isEqualTo(size);
        assertThat(verdict.isReached()).isEqualTo(reached);
        assertThat(verdict.margin()).isEqualTo(20 - required);
    }

    @Test
    @DisplayName("15.3: what is present rests on the votes that a delegate may cast, by the body")
    void citesTheVotesOfADelegate() {
        Majority ofPresent = new Majority(Fraction.HALF, MajorityBase.PRESENT, Threshold.PASSED);
        Cited<Integer> inTheCouncil = TODAY.get(CouncilParameters.VOTES_PER_MEMBER);

        assertThat(MajorityDecision.decide(List.of(ROLL_CALL), ofPresent, TODAY).reasons())
                .extracting(
                        Reason::code, reason -> reason.citation().provision().toString(), Reason::arguments)
                .containsExactly(tuple("majority.base-present", "Statutes 15.3", List.of(Argument.of("votes", 10))));
        Decision<MajorityOutcome.Decided> council =
                MajorityDecision.decide(List.of(ROLL_CALL), ofPresent, VotingBody.GOVERNING_COUNCIL, TODAY);
        assertThat(council.outcome().verdicts().get(0).size()).isEqualTo(3);
        assertThat(council.reasons().get(0).citation()).isEqualTo(inTheCouncil.citation());
    }

    @Test
    void hasNothingToCiteForTheWholeRoll() {
        Majority ofAll = new Majority(Fraction.HALF, MajorityBase.ENTITLED, Threshold.PASSED);

        assertThat(MajorityDecision.decide(List.of(ROLL_CALL), ofAll, TODAY).reasons())
                .isEmpty();
    }

    @Test
    void refusesABaseThatAVoteDoesNotTell() {
        Majority ofPresent = new Majority(Fraction.HALF, MajorityBase.PRESENT, Threshold.PASSED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MajorityDecision.decide(List.of(ROLL_CALL, CLIMATE), ofPresent, TODAY))
                .withMessage("the base PRESENT is not known for the vote on climate");
    }

    @ParameterizedTest(name = "{0} of 705: {1}")
    @DisplayName("a majority of the component Members of a parliament of 705")
    @CsvSource({"352, false", "353, true"})
    void takesTheMembersOfTheBodyFromTheCaller(int affirmative, boolean reached) {
        Majority ofMembers = new Majority(Fraction.HALF, MajorityBase.COMPONENT_MEMBERS, Threshold.PASSED);
        RequestVote vote = RequestVote.of("motion", Tally.of(affirmative, 0, 0));

        MajorityVerdict verdict = MajorityDecision.verdict(vote, ofMembers, Electorate.ofComponentMembers(705));

        assertThat(verdict.required()).isEqualTo(353);
        assertThat(verdict.isReached()).isEqualTo(reached);
    }

    @Test
    @DisplayName("a majority of the rule book is cited in each verdict's reason")
    void citesTheRuleBook() {
        Decision<MajorityOutcome> decision =
                MajorityDecision.decide(List.of(CLIMATE), MajorityParameters.RESOLUTION, TODAY);

        assertThat(decision.outcome().verdicts())
                .extracting(MajorityVerdict::isReached)
                .containsExactly(true);
        assertThat(decision.reasons())
                .extracting(Reason::code, Reason::standing)
                .containsExactly(
                        tuple("majority.base-votes-cast", Standing.INFERRED),
                        tuple("majority.share-passed", Standing.ASSUMED));
        assertThat(decision.reasons().get(1).arguments())
                .containsExactly(
                        Argument.of("request", "climate"),
                        Argument.of("affirmative", 1106),
                        Argument.of("size", 1417),
                        Argument.of("required", 709),
                        Argument.of("difference", 397),
                        Argument.of("fraction", "1/2"));
    }

    @Test
    @DisplayName("how a vote is declared void is known for 1971 alone; later nothing is decided")
    void decidesNothingWhenTheMajorityIsUnknown() {
        Decision<MajorityOutcome> decision =
                MajorityDecision.decide(List.of(CLIMATE), MajorityParameters.VOID_VOTE, TODAY);

        assertThat(decision.outcome()).isEqualTo(new MajorityOutcome.Unknown("majority.void-vote"));
        assertThat(decision.outcome().verdicts()).isEmpty();
        assertThat(decision.outcome().<String>fold(decided -> "decided", MajorityOutcome.Unknown::parameter))
                .isEqualTo("majority.void-vote");
        assertThat(decision.reasons()).extracting(Reason::standing).containsExactly(Standing.UNKNOWN);
        assertThat(MajorityDecision.decide(List.of(CLIMATE), MajorityParameters.VOID_VOTE, RULES_OF_1971)
                        .outcome()
                        .<String>fold(decided -> "decided", unknown -> "unknown"))
                .isEqualTo("decided");
    }

    @ParameterizedTest(name = "{0} {1}-{2} of {3}: {4}")
    @CsvSource({
        "REACHED, 2, 1, 3, majority.share-reached",
        "REACHED, 1, 2, 3, majority.share-not-reached",
        "PASSED,  2, 1, 3, majority.share-passed",
        "PASSED,  1, 2, 3, majority.share-not-passed",
        "REACHED, 0, 0, 0, majority.empty-base",
        "PASSED,  5, 0, 0, majority.empty-base",
    })
    void hasASentenceForEachCase(Threshold threshold, int yes, int no, long size, String code) {
        Majority majority = new Majority(Fraction.HALF, MajorityBase.PRESENT, threshold);

        assertThat(new MajorityVerdict("any", Tally.of(yes, no, 0), majority, size).code())
                .isEqualTo(code);
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }

    private static DelegationVote line(String country, Tally votes, int entitlement, int delegates) {
        return DelegationVote.of(CountryCode.of(country), votes, new VotingRight(entitlement, delegates));
    }
}
