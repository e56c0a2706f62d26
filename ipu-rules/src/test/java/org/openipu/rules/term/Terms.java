package org.openipu.rules.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import org.openipu.rules.rulebook.RuleBook;

/** Terms and candidates in short; dates may be months or years, or missing. */
final class Terms {

    static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));

    private Terms() {}

    static OfficeTerm president(String name, @Nullable String country, @Nullable String from, @Nullable String to) {
        return term(Office.PRESIDENT, Optional.empty(), name, country, from, to);
    }

    static OfficeTerm secretaryGeneral(@Nullable String from, @Nullable String to) {
        return term(Office.SECRETARY_GENERAL, Optional.empty(), "S", null, from, to);
    }

    static OfficeTerm humanRights(@Nullable String from, @Nullable String to) {
        Optional<Body> committee = Optional.of(Body.COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS);
        return term(Office.MEMBER, committee, "H", null, from, to);
    }

    static Candidacy candidacy(LimitedOffice office, String name, @Nullable String country, String begins) {
        return new Candidacy(office, person(name, country), LocalDate.parse(begins), ParliamentSeat.NONE);
    }

    static List<Finding> check(Candidacy candidacy, OfficeTerm... earlier) {
        return Eligibility.check(candidacy, List.of(earlier), RULES);
    }

    static String severityAndCode(Finding finding) {
        return (finding.isError() ? "error " : "warning ") + finding.code();
    }

    private static OfficeTerm term(
            Office office,
            Optional<Body> body,
            String name,
            @Nullable String country,
            @Nullable String from,
            @Nullable String to) {
        return new OfficeTerm(office, body, person(name, country), new Period(date(from), date(to)));
    }

    private static Person person(String name, @Nullable String country) {
        return new Person(name, Optional.empty(), Optional.ofNullable(country).map(CountryCode::of));
    }

    private static Optional<PartialDate> date(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(PartialDate::find);
    }
}
