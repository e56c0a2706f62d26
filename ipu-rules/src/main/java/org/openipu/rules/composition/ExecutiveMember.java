package org.openipu.rules.composition;

import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.Period;

/**
 * Someone who sits in the Executive Committee. A person, not a parliament.
 *
 * @param name the name; not blank
 * @param parliament the country of the person's parliament
 * @param sex as what the quota counts the person
 * @param capacity by what the person sits there
 * @param fromCouncil whether an elected member was elected from among the members of the Governing Council
 * @param group the geopolitical group whose seat an elected member has; empty when it is not known
 * @param term the term, as far as it is known
 */
public record ExecutiveMember(
        String name,
        CountryCode parliament,
        Sex sex,
        Capacity capacity,
        boolean fromCouncil,
        Optional<GeopoliticalGroup> group,
        Period term) {

    /**
     * Refuses a blank name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public ExecutiveMember {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }

    /** Tells whether it is the same person: same name, same parliament. */
    boolean isSamePersonAs(ExecutiveMember other) {
        return name.equals(other.name) && parliament.equals(other.parliament);
    }

    boolean isElected() {
        return capacity == Capacity.ELECTED;
    }
}
