package org.openipu.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Cited;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;

class ComponentMajorityTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2025, 10, 20));
    private static final Majority ABSOLUTE =
            new Majority(Fraction.HALF, MajorityBase.COMPONENT_MEMBERS, Threshold.PASSED);
    private static final List<RequestVote> VOTES = List.of(vote("i", 353, 9), vote("ii", 352, 0), vote("iii", 0, 705));

    @Test
    @DisplayName("353 of 705 are needed, whoever is absent or abstains; no provision is cited")
    void countsAllWhoMakeUpTheBody() {
        Decision<MajorityOutcome.Decided> decision = ComponentMajority.decide(VOTES, ABSOLUTE, 705, TODAY);

        assertThat(decision.outcome().verdicts())
                .extracting(MajorityVerdict::required)
                .containsOnly(353L);
        assertThat(decision.outcome().verdicts())
                .extracting(MajorityVerdict::isReached)
                .containsExactly(true, false, false);
        assertThat(decision.reasons()).isEmpty();
        assertThat(decision.rulesAsOf()).isEqualTo(TODAY.date());
    }

    @Test
    @DisplayName("a majority of the rule book is cited for each vote")
    void citesTheRuleBook() {
        Cited<Majority> cited =
                Cited.of(ABSOLUTE, TODAY.get(MajorityParameters.RESOLUTION).citation());
        RuleBook rules = TODAY.with(MajorityParameters.RESOLUTION, cited);

        Decision<MajorityOutcome> decision = ComponentMajority.decide(VOTES, MajorityParameters.RESOLUTION, 705, rules);

        assertThat(decision.reasons())
                .extracting(Reason::code)
                .containsExactly("majority.share-passed", "majority.share-not-passed", "majority.share-not-passed");
        assertThat(decision.reasons()).extracting(Reason::citation).containsOnly(cited.citation());
        assertThat(decision.outcome().verdicts()).hasSize(3);
    }

    @Test
    void anUnknownMajorityDecidesNothing() {
        Decision<MajorityOutcome> decision = ComponentMajority.decide(VOTES, MajorityParameters.VOID_VOTE, 705, TODAY);

        assertThat(decision.outcome()).isEqualTo(new MajorityOutcome.Unknown("majority.void-vote"));
        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("majority.unknown");
    }

    @Test
    @DisplayName("neither another base nor a number that no body has is decided")
    void refusesOtherBasesAndNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComponentMajority.decide(VOTES, Majority.SIMPLE, 705, TODAY))
                .withMessageContaining("VOTES_CAST");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComponentMajority.decide(VOTES, MajorityParameters.RESOLUTION, 705, TODAY));
        assertThatIllegalArgumentException().isThrownBy(() -> ComponentMajority.decide(VOTES, ABSOLUTE, -1, TODAY));
    }

    private static RequestVote vote(String id, int yes, int no) {
        return RequestVote.of(id, Tally.of(yes, no, 0));
    }
}
