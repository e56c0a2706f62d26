package org.openipu.rules.term;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.rules.rulebook.OfficeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/**
 * Whether the terms held before, and a seat in a parliament, stand against a candidate.
 *
 * <p>An error says that the rule bars the candidate, a warning that it may: because a date or a parliament is not known, or
 * because the rule of the day is not.
 */
public final class Eligibility {

    private final Candidacy candidacy;
    private final List<OfficeTerm> earlier;
    private final RuleBook rules;
    private final List<Finding> findings = new ArrayList<>();

    private Eligibility(Candidacy candidacy, List<OfficeTerm> earlier, RuleBook rules) {
        this.candidacy = candidacy;
        this.earlier = earlier;
        this.rules = rules;
    }

    /**
     * Checks a candidate.
     *
     * <p>The President is not elected again for three years, and the successor comes from another parliament (Statutes 19.2);
     * that the groups take turns is a wish and bars nobody. The Secretary General has three terms at most and no seat in a
     * parliament (Secretariat Rules 3.1, 5), the President of the Bureau of Women Parliamentarians two terms (Statutes 25.5),
     * a member of the Committee on the Human Rights of Parliamentarians one (its Rules 1.2).
     *
     * @param candidacy who stands for what
     * @param earlier the terms of office that are known, of this and other offices and persons, in any order
     * @param rules the rule book of the day of the election
     * @return everything that stands or may stand against the candidate; empty when nothing does
     */
    public static List<Finding> check(Candidacy candidacy, List<OfficeTerm> earlier, RuleBook rules) {
        return new Eligibility(candidacy, earlier, rules).findings();
    }

    private List<Finding> findings() {
        candidacy.office().renewals().ifPresent(this::checkRenewals);
        switch (candidacy.office()) {
            case PRESIDENT -> findings.addAll(new PresidentEligibility(candidacy, earlier, rules).findings());
            case SECRETARY_GENERAL -> checkSeat();
            case WOMEN_PRESIDENT, HUMAN_RIGHTS_MEMBER -> {
                // no more than the number of terms is limited
            }
        }
        return List.copyOf(findings);
    }

    private void checkRenewals(Parameter<Integer> parameter) {
        Cited<Integer> renewals = rules.get(parameter);
        Cited<Integer> years = rules.get(candidacy.office().years());
        if (!renewals.isKnown() || !years.isKnown()) {
            findings.add(ruleUnknown(candidacy, renewals));
            return;
        }
        EarlierTerms terms = new EarlierTerms(
                earlier.stream().filter(candidacy::isOfSamePerson).toList(), candidacy.begins(), years.value());
        int allowed = renewals.value() + 1;
        if (terms.surely() >= allowed) {
            findings.add(Finding.error("term.no-more-terms", "candidate", ofTerms(terms.surely(), allowed))
                    .under(renewals.citation().provision()));
        } else if (terms.possibly() >= allowed) {
            findings.add(Finding.warning("term.terms-unknown", "candidate", ofTerms(terms.possibly(), allowed))
                    .under(renewals.citation().provision()));
        }
    }

    private void checkSeat() {
        Cited<Boolean> outside = rules.get(OfficeParameters.SECRETARY_GENERAL_OUTSIDE_PARLIAMENT);
        if (!outside.isKnown()) {
            findings.add(ruleUnknown(candidacy, outside));
        } else if (outside.value() && candidacy.seat() != ParliamentSeat.NONE) {
            Finding finding = candidacy.seat() == ParliamentSeat.HELD
                    ? Finding.error("term.seat-in-parliament", "seat", name(candidacy))
                    : Finding.warning("term.seat-unknown", "seat", name(candidacy));
            findings.add(finding.under(outside.citation().provision()));
        }
    }

    private Argument[] ofTerms(long terms, int allowed) {
        return new Argument[] {name(candidacy), Argument.of("terms", terms), Argument.of("allowed", allowed)};
    }

    static Finding ruleUnknown(Candidacy candidacy, Cited<?> rule) {
        return Finding.warning("term.rule-unknown", "candidate", name(candidacy))
                .under(rule.citation().provision());
    }

    static Argument name(Candidacy candidacy) {
        return Argument.of("candidate", candidacy.candidate().name());
    }
}
