package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openipu.io.verification.Verification;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.rules.election.ElectionRounds;
import org.openipu.rules.rulebook.RoundRule;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.testkit.jqwik.BallotArbitraries;
import tools.jackson.databind.json.JsonMapper;

class NextBallotCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 2_000)
    @Label("what decides and what verifies agree on who stands next, by every rule, whoever withdrew")
    void everyNextBallotHolds(
            @ForAll @Size(min = 1, max = 3) List<@From("ballots") Ballot> ballots,
            @ForAll @Size(max = 2) List<@IntRange(min = 1, max = 6) Integer> early,
            @ForAll @Size(max = 3) List<@IntRange(min = 1, max = 6) Integer> late,
            @ForAll boolean president,
            @ForAll RoundRule rule) {
        Office office = president ? Office.PRESIDENT : Office.SECRETARY_GENERAL;
        ElectionRounds election = withdraw(ElectionRounds.of(office, ballots.get(0)), early);
        for (Ballot next : ballots.subList(1, ballots.size())) {
            election = election.ballot(next);
        }
        election = withdraw(election, late);

        assertHolds(election, NextBallotCertificates.ruling(rule));
        assertHolds(election, CertificateExamples.RULES);
    }

    private static ElectionRounds withdraw(ElectionRounds election, List<Integer> numbers) {
        ElectionRounds after = election;
        for (int number : numbers) {
            after = after.withdraw("candidate-" + number);
        }
        return after;
    }

    private static void assertHolds(ElectionRounds election, RuleBook rules) {
        String certificate = NextBallotCertificates.certify(election, rules);
        assertThat(Verification.of(MAPPER.readTree(certificate)).findings()).isEmpty();
    }

    @Provide
    Arbitrary<Ballot> ballots() {
        return BallotArbitraries.ballots();
    }
}
