package org.openipu.io.certificate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.election.ElectionRounds;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RoundRule;
import org.openipu.rules.rulebook.RuleBook;

/** Certificates of who stands in the next ballot; all numbers are invented. */
final class NextBallotCertificates {

    private static final RuleBook RULES = CertificateExamples.RULES;

    private NextBallotCertificates() {}

    static Map<String, String> all() {
        ElectionRounds four = ElectionRounds.of(Office.PRESIDENT, ballot(120, 90, 70, 60))
                .withdraw("candidate D")
                .ballot(ballot(140, 95, 75));
        ElectionRounds equal = ElectionRounds.of(Office.PRESIDENT, ballot(120, 90, 90, 60));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("next-ballot", certify(four, ruling(RoundRule.FIRST_TWO)));
        all.put("next-ballot-over", certify(four.ballot(ballot(180, 130)), RULES));
        all.put("next-ballot-tied", certify(equal, ruling(RoundRule.FIRST_TWO)));
        all.put("next-ballot-unknown", certify(four.withdraw("candidate C"), RULES));
        all.put("next-ballot-nobody", certify(withdrawn(), ruling(RoundRule.ALL_BUT_LAST)));
        return all;
    }

    static String certify(ElectionRounds election, RuleBook rules) {
        return Certificate.write(new CertifiedNextBallot(election, election.next(rules), rules));
    }

    static RuleBook ruling(RoundRule rule) {
        return RULES.with(MajorityParameters.FURTHER_ROUNDS, Proposals.of(rule));
    }

    private static ElectionRounds withdrawn() {
        return ElectionRounds.of(Office.SECRETARY_GENERAL, ballot(150, 150))
                .withdraw("candidate A")
                .withdraw("candidate B");
    }

    private static Ballot ballot(int... votes) {
        List<CandidateVotes> candidates = new ArrayList<>();
        for (int count : votes) {
            candidates.add(new CandidateVotes("candidate " + (char) ('A' + candidates.size()), count));
        }
        return new Ballot(candidates, 3, 1);
    }
}
