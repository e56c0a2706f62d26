package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.rulebook.EmergencyItemParameters;
import org.openipu.rules.rulebook.RuleBook;

/** Certificates of decisions of every outcome; the numbers are invented but for those of 1971. */
public final class CertificateExamples {

    /** A day on which everything of Rule 11.2 is certain. */
    public static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));

    private CertificateExamples() {}

    /** Returns the certificates of all kinds by name. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(emergencyItems());
        all.putAll(MajorityCertificates.all());
        all.putAll(ElectionCertificates.all());
        all.putAll(NextBallotCertificates.all());
        all.putAll(ApportionmentCertificates.all());
        all.putAll(EntitlementCertificates.all());
        all.putAll(ProcedureCertificates.all());
        all.putAll(QuorumCertificates.all());
        all.putAll(DeadlineCertificates.all());
        all.putAll(ComponentMajorityCertificates.all());
        all.putAll(VacancyCertificates.all());
        all.putAll(SeatCertificates.all());
        return all;
    }

    private static Map<String, String> emergencyItems() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("two-reached", certify(sheet(tally("i", 850, 10, 400), tally("ii", 900, 400, 0)), RULES));
        all.put("only-one", certify(sheet(tally("i", 810, 300, 5), tally("ii", 739, 371, 0)), RULES));
        all.put("tied", certify(sheet(tally("a", 900, 1, 0), tally("b", 900, 400, 7), tally("c", 1, 0, 0)), RULES));
        all.put("none", certify(sheet(tally("a", 0, 0, 30), tally("b", 400, 900, 7)), RULES));
        all.put("no-request", certify(sheet(), RULES));
        all.put("with-abstentions", certify(sheet(tally("1", 1106, 311, 248)), RuleBook.at(LocalDate.of(1971, 9, 4))));
        all.put("roll-call", certify(sheet(rollCall()), RULES));
        all.put("replaced-fraction", certify(sheet(tally("i", 850, 10, 400)), replaced()));
        return all;
    }

    /** Certifies the decision on votes. */
    public static String certify(ResultSheet sheet, RuleBook rules) {
        return Certificate.write(new CertifiedEmergencyItem(sheet, EmergencyItem.decide(sheet.votes(), rules), rules));
    }

    /** Returns votes of 20 October 2025. */
    public static ResultSheet sheet(RequestVote... votes) {
        return new ResultSheet(Optional.of(LocalDate.of(2025, 10, 20)), List.of(votes));
    }

    /** Returns a vote in totals. */
    public static RequestVote tally(String id, int yes, int no, int abstain) {
        return RequestVote.of(id, Tally.of(yes, no, abstain));
    }

    private static RequestVote rollCall() {
        return new RequestVote(
                new Request("i", Optional.of("Peace \uD83D\uDD4A, \"5th\" try"), List.of(CountryCode.of("ZA"))),
                new RollCall(List.of(
                        DelegationVote.of(CountryCode.of("LI"), Tally.of(10, 0, 0), new VotingRight(10, 3)),
                        DelegationVote.of(CountryCode.of("CH"), Tally.of(5, 4, 3), new VotingRight(12, 2)),
                        DelegationVote.of(CountryCode.of("FR"), Tally.of(17, 2, 0)))));
    }

    private static RuleBook replaced() {
        Citation citation = new Citation(
                Provision.assemblyRule("11.2(a)"),
                Edition.since("under discussion", LocalDate.of(2030, 1, 1)),
                Standing.ASSUMED,
                new Source("A proposal", ""));
        return RULES.with(EmergencyItemParameters.FRACTION, Cited.of(new Fraction(3, 4), citation));
    }
}
