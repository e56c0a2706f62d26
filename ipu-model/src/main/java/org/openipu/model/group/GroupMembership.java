package org.openipu.model.group;

import jakarta.validation.Valid;
import java.util.Optional;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.InForce;
import org.openipu.model.time.Period;

/**
 * A parliament's membership of a group. A parliament may sit in two groups and puts up candidates through one; a few sit in
 * none (Statutes 27 in 2017).
 *
 * @param group the group
 * @param parliament the parliament's country
 * @param period the time of the membership, as far as it is known
 * @param candidates whether the parliament puts up its candidates through this group; empty when that is not known
 */
public record GroupMembership(
        GeopoliticalGroup group,
        @Valid CountryCode parliament,
        @Valid Period period,
        Optional<Boolean> candidates) implements InForce {

    /**
     * Returns a membership of which no more than its period is known.
     *
     * @param group the group
     * @param parliament the parliament's country
     * @param period the time of the membership
     * @return the membership
     */
    public static GroupMembership of(GeopoliticalGroup group, CountryCode parliament, Period period) {
        return new GroupMembership(group, parliament, period, Optional.empty());
    }
}
