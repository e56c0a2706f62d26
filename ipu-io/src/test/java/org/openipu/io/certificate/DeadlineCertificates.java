package org.openipu.io.certificate;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openipu.rules.deadline.Deadlines;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/** Certificates of last days; the first is that of the 149th Assembly (covering letter of 10 July 2024). */
final class DeadlineCertificates {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2024, 7, 10));
    private static final LocalDate SITTING = LocalDate.of(2024, 10, 14);

    private DeadlineCertificates() {}

    static Map<String, String> all() {
        RuleBook mixed = RULES.with(DeadlineParameters.CANDIDATURE, Proposals.of(Period.of(1, 2, 3)));
        RuleBook fromElsewhere = RULES.with(DeadlineParameters.FROM_FIRST_SITTING, Proposals.of(false));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("deadline", certify(SITTING, DeadlineParameters.STATUTES_AMENDMENT, RULES));
        all.put("deadline-in-days", certify(SITTING, DeadlineParameters.STATUTES_SUB_AMENDMENT, RULES));
        all.put(
                "deadline-month-end",
                certify(LocalDate.of(2024, 3, 31), DeadlineParameters.ASSEMBLY_SUB_AMENDMENT, RULES));
        all.put("deadline-mixed", certify(SITTING, DeadlineParameters.CANDIDATURE, mixed));
        all.put("deadline-unknown", certify(SITTING, DeadlineParameters.EMERGENCY_ITEM, RULES));
        all.put("deadline-from-elsewhere", certify(SITTING, DeadlineParameters.CANDIDATURE, fromElsewhere));
        return all;
    }

    static String certify(LocalDate firstSitting, Parameter<Period> deadline, RuleBook rules) {
        return Certificate.write(
                new CertifiedDeadline(firstSitting, deadline, Deadlines.lastDay(firstSitting, deadline, rules), rules));
    }
}
