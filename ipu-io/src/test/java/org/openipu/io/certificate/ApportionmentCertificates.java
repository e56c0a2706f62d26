package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openipu.rules.apportionment.GroupVotes;
import org.openipu.rules.apportionment.SainteLague;
import org.openipu.rules.rulebook.RuleBook;

/**
 * Certificates of apportionments. The first is a published table of ten seats (electoralreform.wikia.com, "Sainte-Laguë
 * Method"), the numbers of the others are invented.
 */
final class ApportionmentCertificates {

    /** A day on which the method is known. */
    static final RuleBook RULES = RuleBook.at(LocalDate.of(2026, 11, 24));

    private static final List<GroupVotes> TABLE = List.of(
            new GroupVotes("A", 25_000),
            new GroupVotes("B", 19_000),
            new GroupVotes("C", 12_000),
            new GroupVotes("D", 8_000));

    private static final List<GroupVotes> TIED =
            List.of(new GroupVotes("c", 3), new GroupVotes("a", 9), new GroupVotes("b", 3), new GroupVotes("d", 2));

    private ApportionmentCertificates() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("apportionment", certify(TABLE, 10, RULES));
        all.put("apportionment-tied", certify(TIED, 3, RULES));
        all.put("apportionment-method-not-found", certify(TABLE, 2, RuleBook.at(LocalDate.of(1990, 1, 1))));
        all.put("apportionment-no-seats", certify(TABLE, 0, RULES));
        all.put("apportionment-no-votes", certify(List.of(new GroupVotes("a", 0)), 7, RULES));
        return all;
    }

    static String certify(List<GroupVotes> votes, int seats, RuleBook rules) {
        return Certificate.write(new CertifiedApportionment(SainteLague.apportion(votes, seats, rules), rules));
    }
}
