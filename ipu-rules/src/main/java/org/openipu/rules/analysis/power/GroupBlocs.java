package org.openipu.rules.analysis.power;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.analysis.group.GroupsOfDay;

/**
 * The geopolitical groups as players, each voting as one. Votes are in no two blocs: a delegation in two groups cannot vote
 * with both when they differ, so it is a player of its own, as is one in no group.
 *
 * @param players the groups that have a delegation, in their order and called as in {@code twelve-plus}, then the delegations that
 *     stand alone
 * @param inTwo the delegations that stand alone since they are in more than one group
 * @param inNone the delegations that are in no group
 */
public record GroupBlocs(List<Player> players, List<Player> inTwo, List<Player> inNone) {

    /** Copies the lists. */
    public GroupBlocs {
        players = List.copyOf(players);
        inTwo = List.copyOf(inTwo);
        inNone = List.copyOf(inNone);
    }

    /**
     * Makes players of groups.
     *
     * @param delegations the delegations, called by their country's two letters, as {@link Player#ofEntitlements} makes them
     * @param groups the groups of the day
     * @return the blocs; their votes add up to those of the delegations
     * @throws IllegalArgumentException if a player is not called by two letters
     * @throws ArithmeticException if the votes of a bloc are too many
     */
    public static GroupBlocs of(List<Player> delegations, GroupsOfDay groups) {
        Map<GeopoliticalGroup, Integer> sums = new EnumMap<>(GeopoliticalGroup.class);
        List<Player> inTwo = new ArrayList<>();
        List<Player> inNone = new ArrayList<>();
        for (Player delegation : delegations) {
            Set<GeopoliticalGroup> of = groups.of(CountryCode.of(delegation.name()));
            if (of.size() == 1) {
                sums.merge(of.iterator().next(), delegation.weight(), Math::addExact);
            } else {
                (of.isEmpty() ? inNone : inTwo).add(delegation);
            }
        }
        List<Player> players = new ArrayList<>();
        sums.forEach((group, votes) -> players.add(new Player(group.code(), votes)));
        players.addAll(inTwo);
        players.addAll(inNone);
        return new GroupBlocs(players, inTwo, inNone);
    }
}
