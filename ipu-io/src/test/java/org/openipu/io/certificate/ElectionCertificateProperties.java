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
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.rules.election.ElectionRounds;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.Choice;
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
    @Label("so they do for either office with another majority, of whatever ballots count, and with a tie-break")
    void everyMajorityHolds(
            @ForAll("ballots") Ballot ballot,
            @ForAll("fractions") Fraction fraction,
            @ForAll Threshold threshold,
            @ForAll boolean abstentions,
            @ForAll boolean president) {
        MajorityBase base = abstentions ? MajorityBase.VOTES_CAST_AND_ABSTENTIONS : MajorityBase.VOTES_CAST;
        RuleBook rules = CertificateExamples.RULES
                .with(
                        president ? MajorityParameters.PRESIDENT : MajorityParameters.SECRETARY_GENERAL,
                        Proposals.of(new Majority(fraction, base, threshold)))
                .with(MajorityParameters.ELECTION_TIE_BREAK, Proposals.of(Choice.MOST_AFFIRMATIVE_VOTES));

        assertHolds(
                ElectionCertificates.certify(ballot, president ? Office.PRESIDENT : Office.SECRETARY_GENERAL, rules));
    }

    @Property(tries = 500)
    @Label("so they do on every further round of an election")
    void everyRoundHolds(@ForAll("ballots") Ballot first, @ForAll("ballots") Ballot second, @ForAll boolean president) {
        Office office = president ? Office.PRESIDENT : Office.SECRETARY_GENERAL;
        RuleBook rules = CertificateExamples.RULES;
        ElectionRounds rounds = ElectionRounds.of(office, first).ballot(second);

        String certificate = Certificate.write(new CertifiedElection(office, rounds.decide(rules), rules));

        assertHolds(certificate);
        assertThat(certificate).isEqualTo(ElectionCertificates.certify(second, office, rules));
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
