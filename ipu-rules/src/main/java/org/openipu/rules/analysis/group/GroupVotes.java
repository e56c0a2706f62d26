package org.openipu.rules.analysis.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/**
 * How the delegations of one geopolitical group voted, or those of none.
 *
 * <p>A delegation of two groups counts in full in both, and is named in both: the votes of all groups together may be more
 * than those of the roll call.
 *
 * @param group the group; empty for the delegations that are in none
 * @param delegations its delegations in the roll call, those without any vote included, in the order of the roll call
 * @param inTwo those among them that are in another group too
 * @param votes their votes
 */
public record GroupVotes(
        Optional<GeopoliticalGroup> group, List<CountryCode> delegations, List<CountryCode> inTwo, Tally votes) {

    /** Copies the lists. */
    public GroupVotes {
        delegations = List.copyOf(delegations);
        inTwo = List.copyOf(inTwo);
    }

    /**
     * Adds up a roll call by group.
     *
     * @param rollCall the votes
     * @param groups the groups of the day
     * @return a line for each of the six groups in their order, also for one without a delegation in the roll call, and a
     *     last one for the delegations of no group
     */
    public static List<GroupVotes> of(RollCall rollCall, GroupsOfDay groups) {
        List<GroupVotes> lines = new ArrayList<>();
        for (GeopoliticalGroup group : GeopoliticalGroup.values()) {
            lines.add(of(Optional.of(group), rollCall, groups, delegation -> groups.isIn(delegation, group)));
        }
        lines.add(of(
                Optional.empty(),
                rollCall,
                groups,
                delegation -> groups.of(delegation).isEmpty()));
        return List.copyOf(lines);
    }

    private static GroupVotes of(
            Optional<GeopoliticalGroup> group, RollCall rollCall, GroupsOfDay groups, Predicate<CountryCode> counts) {
        List<DelegationVote> votes = rollCall.votes().stream()
                .filter(vote -> counts.test(vote.delegation()))
                .toList();
        List<CountryCode> delegations =
                votes.stream().map(DelegationVote::delegation).toList();
        return new GroupVotes(
                group,
                delegations,
                delegations.stream()
                        .filter(delegation -> groups.of(delegation).size() > 1)
                        .toList(),
                new RollCall(votes).tally());
    }
}
