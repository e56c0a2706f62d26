package org.openipu.rules.analysis.group;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.InForce;

/**
 * Which parliament is in which geopolitical groups on a day. A parliament may be in two, and in none (Statutes 27).
 *
 * @param groups the groups of each parliament; one that is not listed is in none
 */
public record GroupsOfDay(Map<CountryCode, Set<GeopoliticalGroup>> groups) {

    /** Nobody is in a group. */
    public static final GroupsOfDay NONE = new GroupsOfDay(Map.of());

    /** Copies the groups. */
    public GroupsOfDay {
        Map<CountryCode, Set<GeopoliticalGroup>> copy = new HashMap<>();
        groups.forEach((parliament, of) -> copy.put(parliament, Set.copyOf(of)));
        groups = Map.copyOf(copy);
    }

    /**
     * Returns the groups of a day.
     *
     * @param memberships memberships over time
     * @param day the day
     * @return the memberships that cover the day
     */
    public static GroupsOfDay of(List<GroupMembership> memberships, LocalDate day) {
        Map<CountryCode, Set<GeopoliticalGroup>> groups = new HashMap<>();
        for (GroupMembership membership : InForce.asOf(memberships, day)) {
            groups.computeIfAbsent(membership.parliament(), parliament -> EnumSet.noneOf(GeopoliticalGroup.class))
                    .add(membership.group());
        }
        return new GroupsOfDay(groups);
    }

    /**
     * Returns the groups of a parliament.
     *
     * @param parliament the parliament's country
     * @return its groups; empty when it is in none or not known
     */
    public Set<GeopoliticalGroup> of(CountryCode parliament) {
        return groups.getOrDefault(parliament, Set.of());
    }

    /**
     * Tells whether a parliament is in a group, alone or beside another one.
     *
     * @param parliament the parliament's country
     * @param group the group
     * @return true if it is
     */
    public boolean isIn(CountryCode parliament, GeopoliticalGroup group) {
        return of(parliament).contains(group);
    }
}
