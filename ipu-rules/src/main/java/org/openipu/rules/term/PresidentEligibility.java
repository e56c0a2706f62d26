package org.openipu.rules.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import org.openipu.rules.rulebook.OfficeParameters;
import org.openipu.rules.rulebook.RuleBook;

/** What Statutes 19.2 has against a candidate for the Presidency: an earlier term, and the last President's parliament. */
final class PresidentEligibility {

    private final Candidacy candidacy;
    private final List<OfficeTerm> earlier;
    private final RuleBook rules;
    private final List<Finding> findings = new ArrayList<>();

    PresidentEligibility(Candidacy candidacy, List<OfficeTerm> earlier, RuleBook rules) {
        this.candidacy = candidacy;
        this.earlier = earlier.stream()
                .filter(LimitedOffice.PRESIDENT::isHeldIn)
                .filter(term -> EarlierTerms.possiblyBefore(term.period(), candidacy.begins()))
                .toList();
        this.rules = rules;
    }

    List<Finding> findings() {
        Cited<Integer> pause = rules.get(OfficeParameters.PRESIDENT_PAUSE);
        Cited<Boolean> otherParliament = rules.get(OfficeParameters.PRESIDENT_OTHER_PARLIAMENT);
        if (pause.isKnown()) {
            checkPause(pause);
        } else {
            findings.add(Eligibility.ruleUnknown(candidacy, pause));
        }
        if (!otherParliament.isKnown()) {
            findings.add(Eligibility.ruleUnknown(candidacy, otherParliament));
        } else if (otherParliament.value()) {
            checkParliament(otherParliament);
        }
        return findings;
    }

    private void checkPause(Cited<Integer> pause) {
        List<Period> own = earlier.stream()
                .filter(candidacy::isOfSamePerson)
                .map(OfficeTerm::period)
                .toList();
        Argument[] arguments = {
            Eligibility.name(candidacy), Argument.of("years", pause.value()), Argument.of("begins", candidacy.begins())
        };
        if (own.stream().anyMatch(period -> surelyWithin(period, pause.value()))) {
            findings.add(Finding.error("term.pause", "candidate", arguments)
                    .under(pause.citation().provision()));
        } else if (own.stream().anyMatch(period -> possiblyWithin(period, pause.value()))) {
            findings.add(Finding.warning("term.pause-unknown", "candidate", arguments)
                    .under(pause.citation().provision()));
        }
    }

    /** A term without end has lasted at least until its first day. */
    private boolean surelyWithin(Period period, int years) {
        Optional<PartialDate> end = period.to().or(period::from);
        return EarlierTerms.surelyBefore(period, candidacy.begins())
                && end.filter(day -> isTooEarlyAfter(day.earliest(), years)).isPresent();
    }

    private boolean possiblyWithin(Period period, int years) {
        return period.to().map(day -> isTooEarlyAfter(day.latest(), years)).orElse(true);
    }

    private boolean isTooEarlyAfter(LocalDate end, int years) {
        return candidacy.begins().isBefore(end.plusYears(years));
    }

    private void checkParliament(Cited<Boolean> rule) {
        List<OfficeTerm> predecessors = predecessors();
        Optional<CountryCode> country = candidacy.candidate().country();
        if (predecessors.isEmpty()) {
            return;
        }
        if (predecessors.stream().allMatch(term -> isSame(term, country))) {
            findings.add(Finding.error(
                            "term.same-parliament",
                            "country",
                            Eligibility.name(candidacy),
                            Argument.of(
                                    "country", country.map(CountryCode::alpha2).orElse("")))
                    .under(rule.citation().provision()));
        } else if (country.isEmpty() || predecessors.stream().anyMatch(term -> canBeSame(term, country.get()))) {
            findings.add(Finding.warning("term.parliament-unknown", "country", Eligibility.name(candidacy))
                    .under(rule.citation().provision()));
        }
    }

    private static boolean isSame(OfficeTerm term, Optional<CountryCode> country) {
        return country.isPresent() && term.holder().country().equals(country);
    }

    private static boolean canBeSame(OfficeTerm term, CountryCode country) {
        return term.holder().country().map(country::equals).orElse(true);
    }

    /** Those of whom no other term tells that it lies between them and the candidate's; several when dates are not known. */
    private List<OfficeTerm> predecessors() {
        return earlier.stream()
                .filter(term -> earlier.stream().noneMatch(other -> liesBetween(other.period(), term.period())))
                .toList();
    }

    private boolean liesBetween(Period other, Period term) {
        return EarlierTerms.surelyBefore(other, candidacy.begins())
                && other.from()
                        .filter(first ->
                                EarlierTerms.surelyBefore(term, first.earliest()) || endsBefore(term, first.earliest()))
                        .isPresent();
    }

    private static boolean endsBefore(Period term, LocalDate day) {
        return term.to().filter(last -> last.latest().isBefore(day)).isPresent();
    }
}
