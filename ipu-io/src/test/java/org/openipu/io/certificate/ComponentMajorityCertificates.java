package org.openipu.io.certificate;

import static org.openipu.io.certificate.CertificateExamples.RULES;
import static org.openipu.io.certificate.CertificateExamples.sheet;
import static org.openipu.io.certificate.CertificateExamples.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.verdict.ComponentMajority;

/** Certificates of majorities of all who make up a body; the numbers are invented. */
final class ComponentMajorityCertificates {

    private static final ResultSheet VOTES = sheet(tally("i", 353, 9, 0), tally("ii", 352, 300, 53));

    private ComponentMajorityCertificates() {}

    static Map<String, String> all() {
        Majority half = of(new Fraction(1, 2), Threshold.PASSED);
        RuleBook replaced = RULES.with(MajorityParameters.RULES_AMENDMENT, Proposals.of(half));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("majority-of-members", certify(VOTES, half, 705, RULES));
        all.put("majority-of-nobody", certify(VOTES, half, 0, RULES));
        all.put("majority-of-members-cited", certify(VOTES, MajorityParameters.RULES_AMENDMENT, 705, replaced));
        return all;
    }

    static Majority of(Fraction fraction, Threshold threshold) {
        return new Majority(fraction, MajorityBase.COMPONENT_MEMBERS, threshold);
    }

    static String certify(ResultSheet sheet, Majority majority, long members, RuleBook rules) {
        return Certificate.write(new CertifiedComponentMajority(
                sheet,
                new CertifiedMajority.OfCaller(majority),
                members,
                ComponentMajority.decide(sheet.votes(), majority, members, rules),
                rules));
    }

    static String certify(ResultSheet sheet, Parameter<Majority> parameter, long members, RuleBook rules) {
        return Certificate.write(new CertifiedComponentMajority(
                sheet,
                new CertifiedMajority.OfRuleBook(parameter),
                members,
                ComponentMajority.decide(sheet.votes(), parameter, members, rules),
                rules));
    }
}
