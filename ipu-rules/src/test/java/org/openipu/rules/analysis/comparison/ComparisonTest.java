package org.openipu.rules.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.rulebook.EmergencyItemParameters;
import org.openipu.rules.rulebook.RuleBook;

class ComparisonTest {

    private static final RuleBook OF_2018 = RuleBook.at(LocalDate.of(2018, 10, 15));
    private static final RuleBook OF_1971 = RuleBook.at(LocalDate.of(1971, 9, 3));
    private static final List<RequestVote> CLIMATE = List.of(RequestVote.of("climate", Tally.of(1106, 311, 248)));

    @Test
    @DisplayName(
            "139th Assembly: 1,106 to 311 with 248 abstentions is accepted, and under the rules before 1971 it needs 1,110")
    void theClimateItemFailsUnderTheOldRules() {
        Comparison<EmergencyItemOutcome> comparison = Comparison.ofEmergencyItem(CLIMATE, OF_2018, OF_1971);

        assertThat(comparison.isOfVerdict()).isTrue();
        assertThat(comparison.here().outcome()).isInstanceOf(EmergencyItemOutcome.Accepted.class);
        assertThat(comparison.here().outcome().requests().get(0).required()).isEqualTo(945);
        assertThat(comparison.there().outcome()).isInstanceOf(EmergencyItemOutcome.NoneAccepted.class);
        assertThat(comparison.there().outcome().requests().get(0).required()).isEqualTo(1110);
        assertThat(comparison.there().outcome().requests().get(0).margin()).isEqualTo(-4);
    }

    @Test
    @DisplayName("what turns it is the base alone, and not the other parameters that differ")
    void theBaseIsTheCause() {
        Comparison<EmergencyItemOutcome> comparison = Comparison.ofEmergencyItem(CLIMATE, OF_2018, OF_1971);

        assertThat(comparison.parameters())
                .isEqualTo(OF_2018.differencesTo(OF_1971))
                .hasSizeGreaterThan(1);
        assertThat(comparison.causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.parameter()).isEqualTo(EmergencyItemParameters.BASE));
    }

    @Test
    void tellsWhichReasonsDiffer() {
        assertThat(Comparison.ofEmergencyItem(CLIMATE, OF_2018, OF_1971).reasons())
                .map(difference -> difference.here().map(Reason::code).orElse("-") + " / "
                        + difference.there().map(Reason::code).orElse("-"))
                .containsExactly(
                        "emergency-item.base-votes-cast / -",
                        "emergency-item.request-reached / -",
                        "emergency-item.only-one-reached / -",
                        "- / emergency-item.base-with-abstentions",
                        "- / emergency-item.request-short",
                        "- / emergency-item.none-reached");
    }

    @Test
    @DisplayName("where both accept the same request, the reasons still say of which base, and there is no cause")
    void theSameVerdictForOtherReasons() {
        List<RequestVote> clear = List.of(RequestVote.of("i", Tally.of(900, 100, 10)));

        Comparison<EmergencyItemOutcome> comparison = Comparison.ofEmergencyItem(clear, OF_2018, OF_1971);

        assertThat(comparison.isOfVerdict()).isFalse();
        assertThat(comparison.causes()).isEmpty();
        assertThat(comparison.reasons())
                .filteredOn(difference ->
                        difference.here().isPresent() && difference.there().isPresent())
                .anySatisfy(difference ->
                        assertThat(difference.here().orElseThrow().code()).isEqualTo("emergency-item.request-reached"));
    }

    @Test
    void aRuleBookDoesNotDifferFromItself() {
        Comparison<EmergencyItemOutcome> comparison = Comparison.ofEmergencyItem(CLIMATE, OF_2018, OF_2018);

        assertThat(comparison.isOfVerdict()).isFalse();
        assertThat(comparison.reasons()).isEmpty();
        assertThat(comparison.parameters()).isEmpty();
    }
}
