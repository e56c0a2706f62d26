package org.openipu.rules.analysis.cohesion;

import java.util.List;
import java.util.function.ToIntFunction;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.analysis.group.GroupVotes;
import org.openipu.rules.analysis.group.GroupsOfDay;

/**
 * A roll call by geopolitical group. The votes of a delegation in two groups count in both (Statutes 27 let a parliament sit
 * in two), so that the groups together may have more votes than there were; {@code excess} says how many more.
 *
 * @param groups a result for each of the six groups in their order, and a last one for the delegations of none
 * @param overlaps the delegations in more than one group that stand in the roll call, in its order
 * @param total the votes of the roll call
 * @param excess by how much the sum over {@code groups} is above the total; without overlaps 0
 */
public record GroupResults(List<GroupResult> groups, List<Overlap> overlaps, Tally total, Tally excess) {

    /** Copies the lists. */
    public GroupResults {
        groups = List.copyOf(groups);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * Adds up a roll call by group.
     *
     * @param rollCall the votes
     * @param groups the groups of the day
     * @return the results
     */
    public static GroupResults of(RollCall rollCall, GroupsOfDay groups) {
        List<Overlap> overlaps = rollCall.votes().stream()
                .filter(vote -> groups.of(vote.delegation()).size() > 1)
                .map(vote -> overlap(vote, groups))
                .toList();
        return new GroupResults(
                GroupVotes.of(rollCall, groups).stream().map(GroupResult::of).toList(),
                overlaps,
                rollCall.tally(),
                Tally.of(
                        excess(overlaps, Tally::affirmative),
                        excess(overlaps, Tally::negative),
                        excess(overlaps, Tally::abstentions)));
    }

    private static Overlap overlap(DelegationVote vote, GroupsOfDay groups) {
        return new Overlap(
                vote.delegation(),
                groups.of(vote.delegation()).stream().sorted().toList(),
                vote.votes());
    }

    private static int excess(List<Overlap> overlaps, ToIntFunction<Tally> side) {
        return overlaps.stream()
                .mapToInt(overlap -> Math.multiplyExact(
                        side.applyAsInt(overlap.votes()), overlap.groups().size() - 1))
                .reduce(0, Math::addExact);
    }
}
