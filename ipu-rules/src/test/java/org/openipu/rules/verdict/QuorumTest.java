package org.openipu.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

class QuorumTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));

    static List<Parameter<Fraction>> quorums() {
        return List.of(
                MajorityParameters.ASSEMBLY_QUORUM,
                MajorityParameters.COUNCIL_QUORUM,
                MajorityParameters.COMMITTEE_QUORUM);
    }

    @ParameterizedTest
    @MethodSource("quorums")
    void isUnknownForTheBodiesOfTheUnion(Parameter<Fraction> quorum) {
        Decision<QuorumVerdict> decision = Quorum.decide(183, 183, quorum, TODAY);

        assertThat(decision.outcome())
                .isEqualTo(new QuorumVerdict(QuorumVerdict.State.UNKNOWN, 183, 183, OptionalLong.empty()));
        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("majority.quorum-unknown");
        assertThat(decision.reasons()).extracting(Reason::standing).containsExactly(Standing.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} of {1} with {2}/{3}: {5}")
    @CsvSource({
        "92, 183, 1, 2, 92, MET",
        "91, 183, 1, 2, 92, NOT_MET",
        "91, 182, 1, 2, 91, MET",
        "61, 183, 1, 3, 61, MET",
        "60, 183, 1, 3, 61, NOT_MET",
        "0,  0,   1, 2, 1,  NOT_MET",
        "0,  9,   1, 9, 1,  NOT_MET",
        "9,  9,   1, 1, 9,  MET",
        "1000000000000, 1000000000000, 1, 2, 500000000000, MET",
    })
    void isDecidedByAShareThatAnApplicationSupplies(
            long present, long whole, int numerator, int denominator, long required, QuorumVerdict.State state) {
        Citation citation = TODAY.get(MajorityParameters.RESOLUTION).citation();
        RuleBook own = TODAY.with(
                MajorityParameters.ASSEMBLY_QUORUM, Cited.of(new Fraction(numerator, denominator), citation));

        Decision<QuorumVerdict> decision = Quorum.decide(present, whole, MajorityParameters.ASSEMBLY_QUORUM, own);

        assertThat(decision.outcome()).isEqualTo(new QuorumVerdict(state, present, whole, OptionalLong.of(required)));
        assertThat(decision.reasons())
                .extracting(Reason::code)
                .containsExactly(state == QuorumVerdict.State.MET ? "majority.quorum-met" : "majority.quorum-not-met");
        assertThat(decision.reasons().get(0).citation()).isEqualTo(citation);
    }

    @Test
    void refusesMoreThanThereCanBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(184, 183))
                .withMessage("of 183 there cannot be 184 present");
        assertThatIllegalArgumentException().isThrownBy(() -> decide(-1, 183));
        assertThatIllegalArgumentException().isThrownBy(() -> decide(1, Electorate.MAX + 1));
    }

    private static Decision<QuorumVerdict> decide(long present, long whole) {
        return Quorum.decide(present, whole, MajorityParameters.ASSEMBLY_QUORUM, TODAY);
    }
}
