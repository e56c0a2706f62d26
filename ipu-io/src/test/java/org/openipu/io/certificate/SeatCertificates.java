package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openipu.rules.apportionment.Apportionment;
import org.openipu.rules.apportionment.ExecutiveCommitteeSeats;
import org.openipu.rules.apportionment.GroupVotes;
import org.openipu.rules.apportionment.HeldSeat;
import org.openipu.rules.apportionment.SainteLague;
import org.openipu.rules.apportionment.SeatTransfers;
import org.openipu.rules.rulebook.RuleBook;

/** Certificates of the seats of the Executive Committee, shared and changing hands; all votes and holders are invented. */
final class SeatCertificates {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));
    private static final RuleBook BEFORE = RuleBook.at(LocalDate.of(1990, 1, 1));

    private static final List<GroupVotes> GROUPS = List.of(
            new GroupVotes("african", 640),
            new GroupVotes("arab", 262),
            new GroupVotes("asia-pacific", 490),
            new GroupVotes("eurasia", 118),
            new GroupVotes("grulac", 270),
            new GroupVotes("twelve-plus", 655));

    private static final List<GroupVotes> TIED =
            List.of(new GroupVotes("c", 3), new GroupVotes("a", 9), new GroupVotes("b", 3), new GroupVotes("d", 2));

    private static final List<HeldSeat> HELD = List.of(
            seat("african", 1, 2026),
            seat("african", 2, 2026),
            seat("african", 3, 2027),
            seat("african", 4, 2028),
            seat("african", 5, 2026),
            seat("arab", 6, 2026),
            seat("arab", 7, 2027),
            seat("asia-pacific", 8, 2028),
            seat("asia-pacific", 9, 2026),
            seat("grulac", 10, 2029),
            seat("twelve-plus", 11, 2026));

    private SeatCertificates() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("executive-committee-seats", share(GROUPS, RULES));
        all.put(
                "executive-committee-seats-tied",
                share(List.of(new GroupVotes("b", 5), new GroupVotes("a", 5)), RULES));
        all.put("executive-committee-seats-unknown", share(GROUPS, BEFORE));
        all.put("seat-transfer", transfer(HELD, GROUPS, 15, RULES));
        all.put("seat-transfer-tied", transfer(List.of(seat("b", 1, 2026), seat("b", 2, 2027)), TIED, 3, RULES));
        all.put("seat-transfer-unknown", transfer(HELD, GROUPS, 15, BEFORE));
        return all;
    }

    static String share(List<GroupVotes> votes, RuleBook rules) {
        return Certificate.write(
                new CertifiedCommitteeSeats(votes, ExecutiveCommitteeSeats.apportion(votes, rules), rules));
    }

    static String transfer(List<HeldSeat> held, List<GroupVotes> votes, int seats, RuleBook rules) {
        Apportionment next = SainteLague.apportion(votes, seats, rules).outcome();
        return Certificate.write(new CertifiedSeatTransfer(held, next, SeatTransfers.of(held, next, rules), rules));
    }

    private static HeldSeat seat(String group, int holder, int year) {
        return new HeldSeat(group, "holder " + holder, LocalDate.of(year, 10, 14));
    }
}
