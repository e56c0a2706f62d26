package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.io.verification.Verification;
import org.openipu.model.citation.Cited;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.testkit.jqwik.BallotArbitraries;
import tools.jackson.databind.json.JsonMapper;

class ElectionCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 2_000)
    @Label("what decides and what verifies agree on every ballot, on every day of the Union")
    void everyElectionHolds(
            @ForAll("ballots") Ballot ballot, @ForAll boolean president, @ForAll("days") LocalDate day) {
        assertHolds(ElectionCertificates.certify(
                ballot, president ? Office.PRESIDENT : Office.SECRETARY_GENERAL, RuleBook.at(day)));
    }

    @Property(tries = 2_000)
    @Label("so they do with another majority")
    void everyMajorityHolds(
            @ForAll("ballots") Ballot ballot, @ForAll("fractions") Fraction fraction, @ForAll Threshold threshold) {
        RuleBook book = CertificateExamples.RULES;
        Majority majority = new Majority(fraction, MajorityBase.VOTES_CAST, threshold);

        assertHolds(ElectionCertificates.certify(
                ballot,
                Office.PRESIDENT,
                book.with(
                        MajorityParameters.PRESIDENT,
                        Cited.of(
                                majority, book.get(MajorityParameters.PRESIDENT).citation()))));
    }

    private static void assertHolds(String certificate) {
        assertThat(Verification.of(MAPPER.readTree(certificate)).findings()).isEmpty();
    }

    @Provide
    Arbitrary<Ballot> ballots() {
        return BallotArbitraries.ballots();
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Arbitraries.integers()
                .between(1, 20)
                .flatMap(whole -> Arbitraries.integers().between(1, whole).map(part -> new Fraction(part, whole)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        RuleBook.FIRST_DAY.toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
