package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.openipu.io.verification.Verification;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.verdict.Quorum;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuorumCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 3_000)
    @Label("what decides and what verifies agree on every quorum, and that it is unknown where no share is known")
    void everyQuorumHolds(
            @ForAll("numbers") Tuple2<Long, Long> there,
            @ForAll("shares") Fraction share,
            @ForAll("quorums") Parameter<Fraction> quorum,
            @ForAll boolean known) {
        RuleBook book = CertificateExamples.RULES;
        RuleBook rules = known ? book.with(quorum, Proposals.of(share)) : book;

        JsonNode certificate = MAPPER.readTree(QuorumCertificates.certify(there.get1(), there.get2(), quorum, rules));

        assertThat(Verification.of(certificate).findings()).isEmpty();
        Statistics.collect(certificate.path("outcome").path("outcome").stringValue());
        Statistics.coverage(coverage -> {
            for (String outcome : new String[] {"met", "not-met", "unknown"}) {
                coverage.check(outcome).count(count -> count > 0);
            }
        });
    }

    @Example
    @Label("another share than that of a quorum is not certified as one")
    void anotherShareIsNoQuorum() {
        Parameter<Fraction> other = ExecutiveCommitteeParameters.SUBSTITUTES;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertifiedQuorum(
                        other, Quorum.decide(1, 2, other, CertificateExamples.RULES), CertificateExamples.RULES));
    }

    /** Few of few, half of all and one beside it, and any number of any. */
    @Provide
    Arbitrary<Tuple2<Long, Long>> numbers() {
        Arbitrary<Long> wholes = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 30), Arbitraries.longs().between(0, Electorate.MAX));
        return wholes.flatMap(whole -> Arbitraries.oneOf(
                        Arbitraries.longs().between(0, whole), Arbitraries.just(whole / 2), Arbitraries.just(whole))
                .map(present -> Tuple.of(present, whole)));
    }

    @Provide
    Arbitrary<Fraction> shares() {
        return Arbitraries.integers()
                .between(1, 20)
                .flatMap(whole -> Arbitraries.integers().between(1, whole).map(part -> new Fraction(part, whole)));
    }

    @Provide
    Arbitrary<Parameter<Fraction>> quorums() {
        return Arbitraries.of(
                MajorityParameters.ASSEMBLY_QUORUM,
                MajorityParameters.COUNCIL_QUORUM,
                MajorityParameters.COMMITTEE_QUORUM);
    }
}
