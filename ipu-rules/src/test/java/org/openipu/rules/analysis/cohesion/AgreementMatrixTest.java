package org.openipu.rules.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.RollCall;
import org.openipu.rules.rounding.Ratio;

class AgreementMatrixTest {

    private static final List<RollCall> THREE = List.of(
            Votes.rollCall("CH 12-0-0", "FR 18-0-0", "LI 0-0-10"),
            Votes.rollCall("CH 0-12-0", "FR 0-9-9", "LI 0-0-0"),
            Votes.rollCall("CH 12-0-0", "ZA 0-17-0"));

    private final AgreementMatrix matrix = AgreementMatrix.of(THREE);

    @Test
    @DisplayName("Trap 12: split votes agree by what they have in common")
    void splitVotesAgreeInPart() {
        assertThat(agreement("CH", "FR")).isEqualTo("3/4");
        assertThat(agreement("CH", "LI")).isEqualTo("0/1");
        assertThat(agreement("CH", "ZA")).isEqualTo("0/1");
        assertThat(AgreementMatrix.of(List.of(Votes.rollCall("CH 6-4-2", "FR 3-9-6")))
                        .find(Votes.CH, Votes.FR)
                        .map(Ratio::toString))
                .hasValue("2/3");
    }

    @Test
    @DisplayName("who never voted together is not compared: unknown, not 0")
    void absentPairsAreUnknown() {
        assertThat(matrix.find(Votes.FR, Votes.ZA)).isEmpty();
        assertThat(matrix.find(Votes.LI, Votes.ZA)).isEmpty();
        assertThat(matrix.find(Votes.CH, Votes.DZ)).isEmpty();
        assertThat(matrix.find(Votes.DZ, Votes.DZ)).isEmpty();
    }

    @Test
    void everyPairStandsOnceWithTheRollCallsCompared() {
        assertThat(matrix.delegations()).containsExactly(Votes.CH, Votes.FR, Votes.LI, Votes.ZA);
        assertThat(matrix.pairs()).hasSize(10);
        assertThat(matrix.pairs())
                .filteredOn(pair -> pair.one().equals(Votes.CH))
                .extracting(PairAgreement::compared)
                .containsExactly(3, 2, 1, 1);
        assertThat(AgreementMatrix.of(List.of()).pairs()).isEmpty();
    }

    @Property(tries = 200)
    @Label("The matrix is symmetric, 1 on its diagonal, between 0 and 1, and knows no order of roll calls")
    void holdsItsLaws(@ForAll("rollCalls") List<RollCall> rollCalls) {
        AgreementMatrix any = AgreementMatrix.of(rollCalls);
        List<RollCall> twice = new ArrayList<>(rollCalls);
        Collections.reverse(twice);
        twice.addAll(rollCalls);

        for (PairAgreement pair : any.pairs()) {
            assertThat(any.find(pair.one(), pair.other())).isEqualTo(any.find(pair.other(), pair.one()));
            assertThat(any.find(pair.one(), pair.other())).isEqualTo(pair.agreement());
            assertThat(pair.agreement().isPresent()).isEqualTo(pair.compared() > 0);
            pair.agreement().ifPresent(agreement -> {
                assertThat(agreement).isBetween(Ratio.ZERO, ratio("1/1"));
                assertThat(!pair.one().equals(pair.other()) || agreement.equals(ratio("1/1")))
                        .isTrue();
            });
            assertThat(AgreementMatrix.of(twice).find(pair.one(), pair.other())).isEqualTo(pair.agreement());
        }
    }

    @Provide
    Arbitrary<List<RollCall>> rollCalls() {
        Arbitrary<String> votes =
                Combinators.combine(count(), count(), count()).as((yes, no, abstain) -> yes + "-" + no + "-" + abstain);
        return Combinators.combine(votes, votes, votes)
                .as((ch, fr, li) -> Votes.rollCall("CH " + ch, "FR " + fr, "LI " + li))
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Integer> count() {
        return Arbitraries.integers().between(0, 3);
    }

    private String agreement(String one, String other) {
        return matrix.find(CountryCode.of(one), CountryCode.of(other))
                .map(Ratio::toString)
                .orElseThrow();
    }

    private static Ratio ratio(String text) {
        String[] parts = text.split("/", 2);
        return new Ratio(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }
}
