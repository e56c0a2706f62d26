package org.openipu.io.certificate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.verdict.Quorum;

/** Certificates of verdicts about a quorum; the share is a proposal, as none was found, and the numbers are invented. */
final class QuorumCertificates {

    private QuorumCertificates() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        RuleBook half =
                CertificateExamples.RULES.with(MajorityParameters.ASSEMBLY_QUORUM, Proposals.of(new Fraction(1, 2)));
        all.put("quorum", certify(92, 183, MajorityParameters.ASSEMBLY_QUORUM, half));
        all.put("quorum-not-met", certify(91, 183, MajorityParameters.ASSEMBLY_QUORUM, half));
        all.put("quorum-of-nobody", certify(0, 0, MajorityParameters.ASSEMBLY_QUORUM, half));
        all.put("quorum-unknown", certify(92, 183, MajorityParameters.COUNCIL_QUORUM, CertificateExamples.RULES));
        return all;
    }

    static String certify(long present, long whole, Parameter<Fraction> quorum, RuleBook rules) {
        return Certificate.write(new CertifiedQuorum(quorum, Quorum.decide(present, whole, quorum, rules), rules));
    }
}
