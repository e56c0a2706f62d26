package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.openipu.model.citation.Cited;
import org.openipu.rules.entitlement.AssemblyVotes;
import org.openipu.rules.entitlement.DelegationInRoom;
import org.openipu.rules.entitlement.MemberStatus;
import org.openipu.rules.entitlement.OneSexRun;
import org.openipu.rules.rulebook.BandEdge;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

/** Certificates of votes in the Assembly; the populations are round numbers, the delegations invented. */
final class EntitlementCertificates {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));

    private EntitlementCertificates() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("entitlement", certify(1_450_000_000, delegation(3, 2), RULES));
        all.put("entitlement-both-sexes", certify(8_900_000, delegation(0, 2), RULES));
        all.put("entitlement-lower-band", certify(10_000_000, DelegationInRoom.of(OneSexRun.of(2)), RULES));
        all.put("entitlement-upper-band", certify(10_000_000, delegation(1, 1), upperBand(RULES)));
        all.put("entitlement-first-limit", certify(1_000_000, delegation(0, 0), RULES));
        all.put("entitlement-unknown", certify(62_000_000, delegation(2, 1), RuleBook.at(LocalDate.of(1998, 4, 6))));
        return all;
    }

    static String certify(long population, DelegationInRoom delegation, RuleBook rules) {
        return Certificate.write(new CertifiedEntitlement(
                population, delegation, AssemblyVotes.of(population, delegation, rules), rules));
    }

    static DelegationInRoom delegation(int oneSexSessions, int delegates) {
        return new DelegationInRoom(
                MemberStatus.IN_GOOD_STANDING, OneSexRun.of(oneSexSessions), OptionalInt.of(delegates));
    }

    /** Returns the rules with the other reading of a band's edge. */
    static RuleBook upperBand(RuleBook rules) {
        return rules.with(
                VotingParameters.BAND_EDGE,
                Cited.of(
                        BandEdge.UPPER_BAND,
                        rules.get(VotingParameters.BAND_EDGE).citation()));
    }
}
