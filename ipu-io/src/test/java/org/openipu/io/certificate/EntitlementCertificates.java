package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.openipu.model.citation.Cited;
import org.openipu.model.parliament.Affiliation;
import org.openipu.rules.entitlement.AssemblyVotes;
import org.openipu.rules.entitlement.CommitteeVotes;
import org.openipu.rules.entitlement.CouncilVotes;
import org.openipu.rules.entitlement.DelegationInRoom;
import org.openipu.rules.entitlement.MemberStatus;
import org.openipu.rules.entitlement.OneSexRun;
import org.openipu.rules.entitlement.SessionComposition;
import org.openipu.rules.rulebook.BandEdge;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

/** Certificates of votes in every body, and of none; the populations are round numbers, the delegations invented. */
final class EntitlementCertificates {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));

    private static final MemberStatus SUSPENDED = new MemberStatus(Affiliation.MEMBER, 0, false, true);

    private EntitlementCertificates() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("entitlement", certify(1_450_000_000, delegation(3, 2), RULES));
        all.put("entitlement-both-sexes", certify(8_900_000, delegation(0, 2), RULES));
        all.put("entitlement-lower-band", certify(10_000_000, DelegationInRoom.of(OneSexRun.of(2)), RULES));
        all.put("entitlement-upper-band", certify(10_000_000, delegation(1, 1), upperBand(RULES)));
        all.put("entitlement-first-limit", certify(1_000_000, delegation(0, 0), RULES));
        all.put("entitlement-unknown", certify(62_000_000, delegation(2, 1), RuleBook.at(LocalDate.of(1998, 4, 6))));
        all.put("entitlement-open-row", certify(62_000_000, DelegationInRoom.of(openRow()), RULES));
        all.put(
                "entitlement-no-member",
                certify(5, DelegationInRoom.of(OneSexRun.of(0)).with(status(Affiliation.OBSERVER, 0, false)), RULES));
        all.put(
                "entitlement-council",
                certifyCouncil(delegation(1, 3).with(status(Affiliation.MEMBER, 3, true)), RULES));
        all.put("entitlement-council-both-sexes", certifyCouncil(delegation(0, 1), RULES));
        all.put("entitlement-council-not-final", certifyCouncil(notFinal(), RULES));
        all.put("entitlement-committee", certifyCommittee(delegation(1, 2), RULES));
        all.put(
                "entitlement-committee-arrears",
                certifyCommittee(delegation(0, 2).with(status(Affiliation.MEMBER, 2, false)), RULES));
        all.put("entitlement-suspended", certifyCouncil(delegation(0, 2).with(SUSPENDED), RULES));
        return all;
    }

    /** A row of one Assembly or of two: whether one held at a distance counts was not found. */
    private static OneSexRun openRow() {
        return OneSexRun.of(
                SessionComposition.of(0, 2),
                List.of(new SessionComposition(0, 2, true), SessionComposition.of(0, 3), SessionComposition.of(0, 1)));
    }

    private static DelegationInRoom notFinal() {
        return DelegationInRoom.of(OneSexRun.beforeTheListIsFinal(List.of(SessionComposition.of(1, 1))));
    }

    private static MemberStatus status(Affiliation affiliation, int years, boolean allowed) {
        return new MemberStatus(affiliation, years, allowed, false);
    }

    static String certifyCouncil(DelegationInRoom delegation, RuleBook rules) {
        return Certificate.write(new CertifiedEntitlement(0, delegation, CouncilVotes.of(delegation, rules), rules));
    }

    static String certifyCommittee(DelegationInRoom delegation, RuleBook rules) {
        return Certificate.write(new CertifiedEntitlement(0, delegation, CommitteeVotes.of(delegation, rules), rules));
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
