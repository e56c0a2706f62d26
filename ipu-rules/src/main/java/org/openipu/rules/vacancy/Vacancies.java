package org.openipu.rules.vacancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.time.DateRange;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.OfficeParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VacancyParameters;
import org.openipu.rules.rulebook.VacancyTerm;

/** What term someone has who is elected to a vacated seat. */
public final class Vacancies {

    private Vacancies() {}

    /**
     * Decides the term of a successor.
     *
     * <p>In the Executive Committee a successor of the same parliament finishes the term, one of another starts a full term
     * (Statutes 25.6). In the Committee on the Human Rights of Parliamentarians the successor is of the same geopolitical
     * group and always has a full term (its Rule 1.2). For other bodies no rule was found.
     *
     * @param body the body
     * @param vacated the seat
     * @param successor who is elected
     * @param election the day of the election, within the vacated term
     * @param rules the rule book of that day
     * @return the new term, which begins on the day of the election; with reasons
     * @throws IllegalArgumentException if the election is not within the vacated term, which is then no vacancy
     */
    public static Decision<NewTerm> fill(
            Body body, VacatedSeat vacated, Successor successor, LocalDate election, RuleBook rules) {
        if (!vacated.term().covers(election)) {
            throw new IllegalArgumentException(
                    "a vacancy is filled within the vacated term " + vacated.term() + ", not on " + election);
        }
        List<Reason> reasons = new ArrayList<>();
        NewTerm term = switch (body) {
            case EXECUTIVE_COMMITTEE ->
                term(
                        rules.get(VacancyParameters.EXECUTIVE_COMMITTEE),
                        rules.get(ExecutiveCommitteeParameters.TERM),
                        new Case(vacated, successor, election),
                        reasons);
            case COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS ->
                humanRights(new Case(vacated, successor, election), rules, reasons);
            default ->
                unknown(
                        "vacancy.rule-unknown",
                        rules.get(VacancyParameters.OTHER_BODIES).citation(),
                        reasons);
        };
        return new Decision<>(term, rules.date(), reasons);
    }

    private static NewTerm humanRights(Case at, RuleBook rules, List<Reason> reasons) {
        Cited<Boolean> sameGroup = rules.get(VacancyParameters.HUMAN_RIGHTS_SAME_GROUP);
        if (!sameGroup.isKnown()) {
            return unknown("vacancy.rule-unknown", sameGroup.citation(), reasons);
        }
        if (sameGroup.value()) {
            Optional<GeopoliticalGroup> left = at.vacated.group();
            Optional<GeopoliticalGroup> next = at.successor.group();
            if (left.isEmpty() || next.isEmpty()) {
                return unknown("vacancy.group-not-stated", sameGroup.citation(), reasons);
            }
            boolean same = left.equals(next);
            reasons.add(Reason.of(
                    same ? "vacancy.same-group" : "vacancy.other-group",
                    sameGroup.citation(),
                    Argument.of("successor", next.get().code()),
                    Argument.of("seat", left.get().code())));
            if (!same) {
                return new NewTerm.Barred();
            }
        }
        return term(
                rules.get(VacancyParameters.HUMAN_RIGHTS), rules.get(OfficeParameters.HUMAN_RIGHTS_TERM), at, reasons);
    }

    private static NewTerm term(Cited<VacancyTerm> rule, Cited<Integer> years, Case at, List<Reason> reasons) {
        if (!rule.isKnown()) {
            return unknown("vacancy.rule-unknown", rule.citation(), reasons);
        }
        boolean byParliament = rule.value() == VacancyTerm.BY_PARLIAMENT;
        if (byParliament && at.isOfSameParliament()) {
            DateRange rest = DateRange.of(at.election, at.vacated.term().last());
            reasons.add(Reason.of(
                    "vacancy.same-parliament",
                    rule.citation(),
                    Argument.of("from", rest.first()),
                    Argument.of("to", rest.last())));
            return new NewTerm.Remainder(rest);
        }
        if (!years.isKnown()) {
            return unknown("vacancy.rule-unknown", years.citation(), reasons);
        }
        DateRange full =
                DateRange.of(at.election, at.election.plusYears(years.value()).minusDays(1));
        reasons.add(Reason.of(
                byParliament ? "vacancy.other-parliament" : "vacancy.always-full",
                rule.citation().noFirmerThan(years.citation()),
                Argument.of("years", years.value()),
                Argument.of("from", full.first()),
                Argument.of("to", full.last())));
        return new NewTerm.Full(full);
    }

    private static NewTerm unknown(String code, Citation missing, List<Reason> reasons) {
        reasons.add(Reason.of(code, missing));
        return new NewTerm.Unknown();
    }

    private record Case(VacatedSeat vacated, Successor successor, LocalDate election) {

        boolean isOfSameParliament() {
            return vacated.parliament().equals(successor.parliament());
        }
    }
}
