package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.DateRange;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VacancyParameters;
import org.openipu.rules.vacancy.SeatEnd;
import org.openipu.rules.vacancy.SeatEnds;
import org.openipu.rules.vacancy.Successor;
import org.openipu.rules.vacancy.Vacancies;
import org.openipu.rules.vacancy.VacatedSeat;

/** Certificates of what ends a seat, and of the terms of successors; the seats are invented. */
final class VacancyCertificates {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2024, 3, 23));
    private static final LocalDate ELECTION = LocalDate.of(2024, 3, 27);
    private static final Body HUMAN_RIGHTS = Body.COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS;
    private static final VacatedSeat SEAT = seat("LI", Optional.of(GeopoliticalGroup.TWELVE_PLUS));

    private VacancyCertificates() {}

    static Map<String, String> all() {
        RuleBook goesOn = RULES.with(VacancyParameters.EXECUTIVE_COMMITTEE_SUSPENSION, Proposals.of(false));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("seat-end", end(HUMAN_RIGHTS, SeatEnd.SUSPENSION_OF_PARLIAMENT, RULES));
        all.put("seat-goes-on", end(Body.EXECUTIVE_COMMITTEE, SeatEnd.SUSPENSION_OF_PARLIAMENT, goesOn));
        all.put("seat-end-unknown", end(Body.STANDING_COMMITTEE, SeatEnd.DEATH, RULES));
        all.put("vacancy", fill(Body.EXECUTIVE_COMMITTEE, SEAT, of("CH", GeopoliticalGroup.TWELVE_PLUS), RULES));
        all.put("vacancy-remainder", fill(Body.EXECUTIVE_COMMITTEE, SEAT, of("LI", GeopoliticalGroup.ARAB), RULES));
        all.put("vacancy-always-full", fill(HUMAN_RIGHTS, SEAT, of("LI", GeopoliticalGroup.TWELVE_PLUS), RULES));
        all.put("vacancy-barred", fill(HUMAN_RIGHTS, SEAT, of("ZA", GeopoliticalGroup.AFRICAN), RULES));
        all.put(
                "vacancy-group-not-stated",
                fill(HUMAN_RIGHTS, seat("LI", Optional.empty()), of("LI", GeopoliticalGroup.ARAB), RULES));
        all.put("vacancy-unknown", fill(Body.STANDING_COMMITTEE, SEAT, of("LI", GeopoliticalGroup.ARAB), RULES));
        return all;
    }

    static String end(Body body, SeatEnd event, RuleBook rules) {
        return Certificate.write(new CertifiedSeatEnd(body, event, SeatEnds.decide(body, event, rules), rules));
    }

    static String fill(Body body, VacatedSeat vacated, Successor successor, RuleBook rules) {
        return fill(body, vacated, successor, ELECTION, rules);
    }

    static String fill(Body body, VacatedSeat vacated, Successor successor, LocalDate election, RuleBook rules) {
        return Certificate.write(new CertifiedVacancy(
                body, vacated, successor, election, Vacancies.fill(body, vacated, successor, election, rules), rules));
    }

    private static VacatedSeat seat(String parliament, Optional<GeopoliticalGroup> group) {
        return new VacatedSeat(
                CountryCode.of(parliament),
                group,
                DateRange.of(LocalDate.of(2022, 10, 15), LocalDate.of(2026, 10, 14)));
    }

    private static Successor of(String parliament, GeopoliticalGroup group) {
        return new Successor(CountryCode.of(parliament), Optional.of(group));
    }
}
