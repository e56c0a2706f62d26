package org.openipu.rules.analysis.flip;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.rules.analysis.group.GroupsOfDay;

/**
 * All ways to turn what a request has or has not.
 *
 * @param own by the votes on the request itself
 * @param all all ways, those by votes on other requests included
 * @param margin the affirmative votes of the request in excess of those needed
 */
record RequestTurns(Turn own, List<Way> all, long margin) {

    RequestFlips flips(GroupsOfDay groups) {
        return new RequestFlips(
                own.ballot().request(),
                !own.isGain(),
                margin,
                all.stream().allMatch(Way::knowsAbsence),
                own.shifts().stream().map(shift -> ShiftFlips.of(own, shift)).toList(),
                fewestVotes(all),
                fewestDelegations(),
                Arrays.stream(GeopoliticalGroup.values())
                        .map(group -> groupFlip(group, groups))
                        .toList());
    }

    private GroupFlip groupFlip(GeopoliticalGroup group, GroupsOfDay groups) {
        if (all.stream().anyMatch(way -> !way.isNamed())) {
            return new GroupFlip(group, new Flip.Unknown());
        }
        return new GroupFlip(
                group,
                fewestVotes(all.stream()
                        .<Way>map(way -> way.only(delegation -> groups.isIn(delegation, group)))
                        .toList()));
    }

    private static Flip fewestVotes(List<Way> ways) {
        return fewest(ways.stream().map(Way::fewestVotes).toList(), FlipSet::votes, FlipSet::changes);
    }

    private Flip fewestDelegations() {
        return fewest(
                all.stream().map(Way::fewestDelegations).toList(),
                set -> set.delegations().orElseThrow(),
                set -> set.changes().stream().map(VoteChange::delegation).collect(Collectors.toSet()));
    }

    /** Takes the smallest of some answers; it is the only one when all that are as small are the same. */
    private static <K> Flip fewest(List<Flip> flips, ToIntFunction<FlipSet> size, Function<FlipSet, K> identity) {
        if (flips.stream().anyMatch(Flip.Unknown.class::isInstance)) {
            return new Flip.Unknown();
        }
        List<FlipSet> sets = flips.stream()
                .flatMap(flip -> flip.set().stream())
                .sorted(Comparator.comparingInt(size))
                .toList();
        if (sets.isEmpty()) {
            return new Flip.Impossible();
        }
        FlipSet least = sets.get(0);
        boolean isOnly = sets.stream()
                .filter(set -> size.applyAsInt(set) == size.applyAsInt(least))
                .allMatch(set -> set.isOnly() && identity.apply(set).equals(identity.apply(least)));
        return new Flip.Found(new FlipSet(least.changes(), isOnly));
    }
}
