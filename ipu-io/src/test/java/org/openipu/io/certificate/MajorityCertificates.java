package org.openipu.io.certificate;

import static org.openipu.io.certificate.CertificateExamples.RULES;
import static org.openipu.io.certificate.CertificateExamples.sheet;
import static org.openipu.io.certificate.CertificateExamples.tally;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;
import org.openipu.rules.verdict.MajorityDecision;

/** Certificates of verdicts about majorities; the numbers are invented but for those of 1971. */
final class MajorityCertificates {

    private static final VotingBody COUNCIL = VotingBody.GOVERNING_COUNCIL;
    private static final ResultSheet TALLIES =
            sheet(tally("i", 915, 458, 0), tally("ii", 916, 457, 99), tally("iii", 0, 0, 7));

    private MajorityCertificates() {}

    static Map<String, String> all() {
        ResultSheet roll = sheet(roll("i"), roll("ii"));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("majority", certify(TALLIES, Majority.TWO_THIRDS, RULES));
        all.put("majority-simple", certify(TALLIES, Majority.SIMPLE, RULES));
        all.put("majority-with-abstentions", certify(TALLIES, of(MajorityBase.VOTES_CAST_AND_ABSTENTIONS), RULES));
        all.put("majority-present", certify(roll, of(MajorityBase.PRESENT), RULES));
        all.put("majority-entitled", certify(roll, of(MajorityBase.ENTITLED), RULES));
        all.put("majority-in-council", certify(sheet(councilRoll()), of(MajorityBase.PRESENT), RULES, COUNCIL));
        all.put("majority-cast-in-council", certify(sheet(councilRoll()), Majority.SIMPLE, RULES, COUNCIL));
        all.put("majority-cast-in-committee", certify(TALLIES, Majority.SIMPLE, RULES, VotingBody.STANDING_COMMITTEE));
        all.put("majority-other-in-council", certify(TALLIES, Majority.SIMPLE, withAbstentionsInCouncil(), COUNCIL));
        all.put("majority-of-council", certify(TALLIES, MajorityParameters.PRESIDENT, RULES, COUNCIL));
        all.put("majority-of-rule-book", certify(TALLIES, MajorityParameters.RESOLUTION, RULES));
        all.put("majority-unknown", certify(TALLIES, MajorityParameters.VOID_VOTE, RULES));
        all.put(
                "majority-1971",
                certify(sheet(tally("1", 332, 326, 29)), MajorityParameters.VOID_VOTE, at(LocalDate.of(1971, 9, 4))));
        return all;
    }

    static String certify(ResultSheet sheet, Majority majority, RuleBook rules) {
        return certify(sheet, majority, rules, VotingBody.ASSEMBLY);
    }

    static String certify(ResultSheet sheet, Parameter<Majority> parameter, RuleBook rules) {
        return certify(sheet, parameter, rules, VotingBody.ASSEMBLY);
    }

    static String certify(ResultSheet sheet, Parameter<Majority> parameter, RuleBook rules, VotingBody body) {
        return Certificate.write(new CertifiedMajority(
                sheet,
                new CertifiedMajority.OfRuleBook(parameter),
                body,
                MajorityDecision.decide(sheet.votes(), parameter, body, rules),
                rules));
    }

    static String certify(ResultSheet sheet, Majority majority, RuleBook rules, VotingBody body) {
        return Certificate.write(new CertifiedMajority(
                sheet,
                new CertifiedMajority.OfCaller(majority),
                body,
                MajorityDecision.decide(sheet.votes(), majority, body, rules),
                rules));
    }

    private static RuleBook withAbstentionsInCouncil() {
        Citation citation = new Citation(
                new Provision(Instrument.COUNCIL_RULES, ""),
                Edition.since("under discussion", LocalDate.of(2025, 1, 1)),
                Standing.ASSUMED,
                new Source("A proposal", ""));
        return RULES.with(CouncilParameters.BASE, Cited.of(MajorityBase.VOTES_CAST_AND_ABSTENTIONS, citation));
    }

    private static RuleBook at(LocalDate day) {
        return RuleBook.at(day);
    }

    private static Majority of(MajorityBase base) {
        return new Majority(new Fraction(3, 5), base, Threshold.REACHED);
    }

    private static RequestVote roll(String id) {
        return RequestVote.of(
                id,
                new RollCall(List.of(
                        DelegationVote.of(CountryCode.of("LI"), Tally.of(10, 0, 0), new VotingRight(10, 3)),
                        DelegationVote.of(CountryCode.of("CH"), Tally.of(5, 4, 3), new VotingRight(12, 2)),
                        DelegationVote.of(CountryCode.of("FR"), Tally.of(0, 0, 0), new VotingRight(18, 1)))));
    }

    private static RequestVote councilRoll() {
        return RequestVote.of(
                "i",
                new RollCall(List.of(
                        DelegationVote.of(CountryCode.of("LI"), Tally.of(1, 1, 0), new VotingRight(3, 2)),
                        DelegationVote.of(CountryCode.of("CH"), Tally.of(3, 0, 0), new VotingRight(3, 3)))));
    }
}
