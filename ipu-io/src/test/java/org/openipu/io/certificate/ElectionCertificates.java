package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.election.Election;
import org.openipu.rules.rulebook.RuleBook;

/** Certificates of elections; the first is the ballot of November 2020, the numbers of the others are invented. */
final class ElectionCertificates {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2020, 11, 2));

    private ElectionCertificates() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("election", certify(ballot(3, 1, 222, 67, 53, 52), Office.PRESIDENT, RULES));
        all.put("election-secretary-general", certify(ballot(0, 2, 191, 110), Office.SECRETARY_GENERAL, RULES));
        all.put("election-tied", certify(ballot(3, 1, 152, 152, 67), Office.PRESIDENT, RULES));
        all.put("election-short", certify(ballot(13, 1, 187, 122, 67), Office.PRESIDENT, RULES));
        all.put("election-blank", certify(ballot(22, 11, 0, 0), Office.PRESIDENT, RULES));
        return all;
    }

    static String certify(Ballot ballot, Office office, RuleBook rules) {
        return Certificate.write(new CertifiedElection(office, Election.decide(ballot, office, rules), rules));
    }

    private static Ballot ballot(int blank, int spoilt, int... votes) {
        List<CandidateVotes> candidates = new ArrayList<>();
        for (int count : votes) {
            candidates.add(new CandidateVotes("candidate " + (char) ('A' + candidates.size()), count));
        }
        return new Ballot(candidates, blank, spoilt);
    }
}
