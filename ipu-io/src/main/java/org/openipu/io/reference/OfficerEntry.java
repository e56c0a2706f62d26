package org.openipu.io.reference;

import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/**
 * One person's term in an office: a row of {@link Officers}. It is a snapshot of December 2025 and not the official
 * register. Inferred is the beginning of one term, on which sources differ.
 *
 * @param office the office
 * @param holder the name of its holder
 * @param country the holder's country; empty when it was not found
 * @param group the geopolitical group that the holder chairs; empty for an office of the Union
 * @param from the beginning of the term; empty when it was not found
 * @param to the end of the term; empty when the term goes on or its end was not found
 */
public record OfficerEntry(
        Fact<Office> office,
        Fact<String> holder,
        Optional<Fact<CountryCode>> country,
        Optional<Fact<GeopoliticalGroup>> group,
        Optional<Fact<PartialDate>> from,
        Optional<Fact<PartialDate>> to) {

    /**
     * Returns the term with the facts that are firm enough.
     *
     * @param least {@link Certainty#CONFIRMED} to leave out what is inferred
     * @return the term, its ends empty where they are not firm enough; empty when the office or its holder is not
     */
    public Optional<OfficeTerm> toOfficeTerm(Certainty least) {
        return office.atLeast(least)
                .flatMap(firm -> person(least).map(person -> new OfficeTerm(firm, body(least), person, period(least))));
    }

    /**
     * Returns the time of the term.
     *
     * @param least how firm its beginning and its end each have to be
     * @return the term, its ends empty where they were not found or are not firm enough; it then excludes fewer days
     */
    public Period period(Certainty least) {
        return new Period(from.flatMap(fact -> fact.atLeast(least)), to.flatMap(fact -> fact.atLeast(least)));
    }

    private Optional<Person> person(Certainty least) {
        return holder.atLeast(least)
                .map(name -> new Person(name, Optional.empty(), country.flatMap(fact -> fact.atLeast(least))));
    }

    private Optional<Body> body(Certainty least) {
        return group.flatMap(fact -> fact.atLeast(least)).map(chaired -> Body.GEOPOLITICAL_GROUP);
    }
}
