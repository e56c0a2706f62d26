package org.openipu.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;

class BodyMajorityTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));
    private static final RequestVote CLIMATE = RequestVote.of("climate", Tally.of(1106, 311, 248));

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName(
            "no rule on abstentions was found for the other bodies: the base of a caller's majority is the caller's")
    @CsvSource({
        "GOVERNING_COUNCIL,  Governing Council Rules",
        "STANDING_COMMITTEE, Standing Committee Rules",
    })
    void doesNotLendTheAssemblysRuleToOtherBodies(VotingBody body, String rulesOfTheBody) {
        Majority withAbstentions =
                new Majority(Fraction.HALF, MajorityBase.VOTES_CAST_AND_ABSTENTIONS, Threshold.PASSED);

        for (Majority asked : List.of(Majority.SIMPLE, withAbstentions)) {
            assertThat(MajorityDecision.decide(List.of(CLIMATE), asked, body, TODAY)
                            .reasons())
                    .extracting(
                            Reason::code,
                            Reason::standing,
                            reason -> reason.citation().provision().toString())
                    .containsExactly(tuple("majority.base-of-caller", Standing.UNKNOWN, rulesOfTheBody));
        }
    }

    @Test
    @DisplayName("Council Rule 8.1 names its base, yet what abstentions are there was not found")
    void saysWhatIsNotKnownOfAMajorityOfTheCouncil() {
        assertThat(MajorityDecision.decide(
                                List.of(CLIMATE), MajorityParameters.PRESIDENT, VotingBody.GOVERNING_COUNCIL, TODAY)
                        .reasons())
                .extracting(Reason::code, Reason::standing)
                .containsExactly(
                        tuple("majority.abstentions-not-found", Standing.UNKNOWN),
                        tuple("majority.share-passed", Standing.OLDER));
    }

    @Test
    void heedsABaseThatAnApplicationKnows() {
        Citation citation = new Citation(
                new Provision(Instrument.COUNCIL_RULES, "9"),
                Edition.since("own copy", LocalDate.of(2020, 1, 1)),
                Standing.CERTAIN,
                new Source("The text at hand", ""));
        RuleBook rules =
                TODAY.with(CouncilParameters.BASE, Cited.of(MajorityBase.VOTES_CAST_AND_ABSTENTIONS, citation));
        Majority withAbstentions =
                new Majority(Fraction.HALF, MajorityBase.VOTES_CAST_AND_ABSTENTIONS, Threshold.PASSED);

        assertThat(MajorityDecision.decide(List.of(CLIMATE), withAbstentions, VotingBody.GOVERNING_COUNCIL, rules)
                        .reasons())
                .containsExactly(Reason.of("majority.base-with-abstentions", citation));
        assertThat(MajorityDecision.decide(List.of(CLIMATE), Majority.SIMPLE, VotingBody.GOVERNING_COUNCIL, rules)
                        .reasons())
                .containsExactly(Reason.of("majority.base-not-of-the-body", citation));
    }
}
