package org.openipu.rules.sister;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.EuropeanParliamentParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.UnitedNationsParameters;
import org.openipu.rules.verdict.MajorityOutcome;
import org.openipu.rules.verdict.MajorityVerdict;

class SisterMajorityTest {

    private static final LocalDate APRIL_2024 = LocalDate.of(2024, 4, 23);
    private static final LocalDate NOVEMBER_2024 = LocalDate.of(2024, 11, 14);

    @Test
    @DisplayName("resolution 76/234 was adopted by 78 to 53 with 32 abstentions, which is no two thirds")
    void generalAssemblyHasTwoMajorities() {
        List<RequestVote> vote = List.of(vote("A/RES/76/234", 78, 53, 32));
        LocalDate day = LocalDate.of(2021, 12, 24);
        Decision<MajorityOutcome> other = SisterMajority.decide(vote, UnitedNationsParameters.OTHER_QUESTIONS, day);
        Decision<MajorityOutcome> important =
                SisterMajority.decide(vote, UnitedNationsParameters.IMPORTANT_QUESTIONS, day);

        assertThat(verdict(other).isReached()).isTrue();
        assertThat(verdict(other).required()).isEqualTo(66);
        assertThat(verdict(important).isReached()).isFalse();
        assertThat(verdict(important).required()).isEqualTo(88);
        assertThat(important.rulesAsOf()).isEqualTo(day);
        assertThat(reason(important).code()).isEqualTo("majority.share-not-reached");
        assertThat(reason(important).citation().provision()).hasToString("Charter of the United Nations 18.2");
        assertThat(reason(important).standing()).isEqualTo(Standing.INFERRED);
    }

    @ParameterizedTest(name = "{0} Members: {1} votes are needed")
    @CsvSource({"2024-04-23, 353", "2024-07-15, 353", "2024-07-16, 361", "2024-11-14, 361"})
    void componentMembersAreThoseOfTheDay(LocalDate day, long needed) {
        Decision<MajorityOutcome> decision = ofComponentMembers(day);

        assertThat(verdict(decision).required()).isEqualTo(needed);
        assertThat(verdict(decision).isReached()).isFalse();
        assertThat(reason(decision).code()).isEqualTo("majority.share-not-passed");
        assertThat(reason(decision).standing()).isEqualTo(Standing.SECONDARY);
    }

    @Test
    @DisplayName("293 to 276 with 34 abstentions are a majority of the votes cast and none of 705 Members")
    void parliamentHasAMajorityOfVotesCast() {
        Decision<MajorityOutcome> cast = SisterMajority.decide(
                List.of(vote("168711", 293, 276, 34)), EuropeanParliamentParameters.MAJORITY_OF_VOTES_CAST, APRIL_2024);

        assertThat(verdict(cast).isReached()).isTrue();
        assertThat(reason(cast).citation().provision())
                .hasToString("Treaty on the Functioning of the European Union 231");
        assertThat(verdict(ofComponentMembers(APRIL_2024)).isReached()).isFalse();
    }

    @Test
    void whatIsNotKnownOfADayDecidesNothing() {
        LocalDate early = LocalDate.of(2010, 1, 1);
        Decision<MajorityOutcome> cast = SisterMajority.decide(
                List.of(vote("1", 2, 1, 0)), EuropeanParliamentParameters.MAJORITY_OF_VOTES_CAST, early);
        Decision<MajorityOutcome> seats = SisterMajority.decide(
                List.of(vote("1", 2, 1, 0)),
                UnitedNationsParameters.OTHER_QUESTIONS,
                EuropeanParliamentParameters.COMPONENT_MEMBERS,
                early);

        assertThat(cast.outcome()).isEqualTo(new MajorityOutcome.Unknown("european-parliament.votes-cast"));
        assertThat(ofComponentMembers(early).outcome())
                .isEqualTo(new MajorityOutcome.Unknown("european-parliament.component-members"));
        assertThat(seats.outcome()).isEqualTo(new MajorityOutcome.Unknown("european-parliament.members"));
        assertThat(reason(cast).code()).isEqualTo("majority.unknown");
        assertThat(reason(cast).standing()).isEqualTo(Standing.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2014-06-30, unknown, UNKNOWN",
        "2014-07-01, 751, CERTAIN",
        "2020-01-31, 751, CERTAIN",
        "2020-02-01, 705, CERTAIN",
        "2024-07-15, 705, CERTAIN",
        "2024-07-16, 720, CERTAIN",
    })
    void parliamentHasSeatsByDate(LocalDate day, String seats, Standing standing) {
        Cited<Integer> members = EuropeanParliamentParameters.COMPONENT_MEMBERS.at(day);

        assertThat(members.findValue().map(String::valueOf).orElse("unknown")).isEqualTo(seats);
        assertThat(members.citation().standing()).isEqualTo(standing);
    }

    @Test
    @DisplayName("a pack is beside the Union's rules, not among them, and its names stand once")
    void packsAreNoRulesOfTheUnion() {
        List<String> names = Stream.of(UnitedNationsParameters.ALL, EuropeanParliamentParameters.ALL)
                .flatMap(List::stream)
                .map(Parameter::name)
                .toList();

        assertThat(names).doesNotHaveDuplicates().hasSize(5);
        assertThat(RuleBook.parameters()).extracting(Parameter::name).doesNotContainAnyElementsOf(names);
        assertThat(UnitedNationsParameters.IMPORTANT_QUESTIONS
                        .at(LocalDate.of(1950, 1, 1))
                        .citation()
                        .standing())
                .isEqualTo(Standing.ASSUMED);
        assertThat(EuropeanParliamentParameters.MAJORITY_OF_VOTES_CAST
                        .at(NOVEMBER_2024)
                        .citation()
                        .standing())
                .isEqualTo(Standing.INFERRED);
    }

    private static Decision<MajorityOutcome> ofComponentMembers(LocalDate day) {
        return SisterMajority.decide(
                List.of(vote("168711", 293, 276, 34)),
                EuropeanParliamentParameters.MAJORITY_OF_COMPONENT_MEMBERS,
                EuropeanParliamentParameters.COMPONENT_MEMBERS,
                day);
    }

    private static RequestVote vote(String id, int affirmative, int negative, int abstentions) {
        return RequestVote.of(id, Tally.of(affirmative, negative, abstentions));
    }

    private static MajorityVerdict verdict(Decision<MajorityOutcome> decision) {
        return decision.outcome().verdicts().get(0);
    }

    private static Reason reason(Decision<MajorityOutcome> decision) {
        assertThat(decision.reasons()).hasSize(1);
        return decision.reasons().get(0);
    }
}
