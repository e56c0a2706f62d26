package org.openipu.rules.analysis.flip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;

class MajorityFlipsLimitsTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2018, 10, 15));
    private static final CountryCode LI = CountryCode.of("LI");

    @Test
    @DisplayName("where the rule book does not know the majority, nothing is decided that could be turned")
    void anUnknownMajorityIsSaid() {
        Decision<FlipOutcome> decision = MajorityFlips.decide(
                List.of(RequestVote.of("i", Tally.of(1, 1, 0))),
                MajorityParameters.VOID_VOTE,
                VotingBody.ASSEMBLY,
                GroupsOfDay.NONE,
                RULES);

        assertThat(decision.outcome().<String>fold(known -> "known", FlipOutcome.Unknown::parameter))
                .isEqualTo("majority.void-vote");
        assertThat(decision.outcome().requests()).isEmpty();
        assertThat(decision.reasons()).map(Reason::code).containsExactly("majority.unknown");
    }

    @Test
    void takesAMajorityOfTheRuleBook() {
        Decision<FlipOutcome> decision = MajorityFlips.decide(
                List.of(RequestVote.of("i", Tally.of(1, 1, 0))),
                MajorityParameters.RESOLUTION,
                VotingBody.ASSEMBLY,
                GroupsOfDay.NONE,
                RULES);

        assertThat(decision.outcome().<Integer>fold(known -> known.requests().size(), unknown -> 0))
                .isEqualTo(1);
        assertThat(decision.outcome().requests().get(0).margin()).isEqualTo(-1);
    }

    @Test
    void refusesABaseThatTheVotesDoNotTell() {
        Majority present = new Majority(Majority.SIMPLE.fraction(), MajorityBase.PRESENT, Threshold.PASSED);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(RequestVote.of("i", Tally.of(1, 1, 0)), present))
                .withMessageContaining("PRESENT");
    }

    @Test
    void refusesMoreVotesThanDelegationsCanBeWeighedWith() {
        RollCall huge = new RollCall(List.of(DelegationVote.of(LI, Tally.of(10_001, 0, 0))));
        RequestVote vote = RequestVote.of("i", huge);

        assertThatIllegalArgumentException().isThrownBy(() -> decide(vote, Majority.SIMPLE));
        assertThat(FlipCheck.check(new ResultSheet(Optional.empty(), List.of(vote))))
                .singleElement()
                .matches(finding -> finding.code().equals("flip.too-many-votes")
                        && finding.path().equals("requests[0].rollCall"));
    }

    @Test
    void theReasonsSayWhatLimitsIt() {
        Decision<FlipOutcome> decision = MajorityFlips.decide(
                List.of(
                        RequestVote.of("i", Tally.of(1, 1, 0)),
                        RequestVote.of(
                                "ii",
                                new RollCall(
                                        List.of(DelegationVote.of(LI, Tally.of(1, 0, 0), new VotingRight(3, 3)))))),
                Majority.SIMPLE,
                VotingBody.GOVERNING_COUNCIL,
                GroupsOfDay.NONE,
                RULES);

        assertThat(decision.reasons()).map(Reason::code).containsExactly("flip.castable", "flip.absence-unknown");
        assertThat(decision.reasons().get(0).citation())
                .isEqualTo(RULES.get(CouncilParameters.VOTES_PER_MEMBER).citation());
    }

    private static Decision<FlipOutcome> decide(RequestVote vote, Majority majority) {
        return MajorityFlips.decide(List.of(vote), majority, VotingBody.ASSEMBLY, GroupsOfDay.NONE, RULES);
    }
}
