package org.openipu.rules.term;

import java.time.LocalDate;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.person.Person;

/**
 * Somebody who stands for an office.
 *
 * @param office the office
 * @param candidate who stands; the country is that of the candidate's parliament
 * @param begins the first day of the term; for the President the day of the election
 * @param seat whether the candidate will be a member of a parliament on that day
 */
public record Candidacy(LimitedOffice office, Person candidate, LocalDate begins, ParliamentSeat seat) {

    /**
     * Tells whether a term was one of the candidate in the same office. Persons are the same when they have the same name and
     * not two countries.
     *
     * @param term any term of office
     * @return true if it was
     */
    public boolean isOfSamePerson(OfficeTerm term) {
        Person holder = term.holder();
        boolean otherCountry = holder.country().isPresent()
                && candidate.country().isPresent()
                && !holder.country().equals(candidate.country());
        return office.isHeldIn(term) && holder.name().equals(candidate.name()) && !otherCountry;
    }
}
