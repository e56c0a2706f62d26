package org.openipu.benchmarks.validation;

import java.util.List;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.place.Place;
import org.openipu.model.time.DateRange;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/** Countries, people, places and times, wherever they stand. */
final class SharedChecks {

    private SharedChecks() {}

    static void country(CountryCode code, Location at, Found found) {
        if (!code.isAssigned()) {
            found.error(at, "country.unknown", Argument.of("found", code.alpha2()));
        }
    }

    static void countries(List<CountryCode> codes, Location owner, String component, Found found) {
        for (int i = 0; i < codes.size(); i++) {
            country(codes.get(i), owner.element(component, i), found);
        }
    }

    static void person(Person person, Location at, Found found) {
        found.notBlank(person.name(), at, "name");
        if (person.country().isPresent()) {
            country(person.country().get(), at.key("country"), found);
        }
    }

    static void place(Optional<Place> place, Location at, Found found) {
        if (place.isPresent()) {
            country(place.get().country(), at.key("country"), found);
        }
    }

    static void period(Period period, Location at, Found found) {
        if (!period.isInOrder()) {
            found.error(
                    at.key("to"),
                    "period.not-in-order",
                    Argument.of("from", period.from().map(PartialDate::toString).orElse("")),
                    Argument.of("to", period.to().map(PartialDate::toString).orElse("")));
        }
    }

    static void range(DateRange range, Location at, Found found) {
        if (!range.isInOrder()) {
            found.error(
                    at.key("last"),
                    "period.not-in-order",
                    Argument.of("from", range.first().toString()),
                    Argument.of("to", range.last().toString()));
        }
    }
}
