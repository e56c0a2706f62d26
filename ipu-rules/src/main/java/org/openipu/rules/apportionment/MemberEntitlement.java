package org.openipu.rules.apportionment;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;

/**
 * A Member of the Union, the votes to which it is entitled in the Assembly, and its groups.
 *
 * @param country the parliament's country
 * @param entitlement the votes to which it is entitled, whoever is present, 0 or more
 * @param groups the groups in which it sits: none, one or several
 * @param candidature the group through which it puts up candidates (Statutes 27); empty when that is not known
 */
public record MemberEntitlement(
        CountryCode country, int entitlement, Set<GeopoliticalGroup> groups, Optional<GeopoliticalGroup> candidature) {

    /**
     * Copies the groups, in the order of their names.
     *
     * @throws IllegalArgumentException if the entitlement is below 0
     */
    public MemberEntitlement {
        if (entitlement < 0) {
            throw new IllegalArgumentException("entitlement must not be negative: " + entitlement);
        }
        groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }

    /**
     * Returns a Member that sits in groups of which no candidature group is known.
     *
     * @param country the parliament's country
     * @param entitlement its votes
     * @param groups its groups
     * @return the Member
     */
    public static MemberEntitlement of(CountryCode country, int entitlement, GeopoliticalGroup... groups) {
        return new MemberEntitlement(country, entitlement, Set.of(groups), Optional.empty());
    }

    /**
     * Returns this Member with the group through which it puts up candidates.
     *
     * @param group the group
     * @return the Member with that group
     */
    public MemberEntitlement withCandidature(GeopoliticalGroup group) {
        return new MemberEntitlement(country, entitlement, groups, Optional.of(group));
    }
}
