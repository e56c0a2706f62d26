package org.openipu.rules.analysis.power;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.majority.Majority;

/**
 * The power that the geopolitical groups had over a request, before anybody voted.
 *
 * @param request what the request is called
 * @param power their power; empty when it is not known how many votes each delegation could cast, or nobody can win
 */
public record RequestPower(String request, Optional<GroupPower> power) {

    /**
     * Measures the groups on each request, those of equal rolls once.
     *
     * @param votes the votes
     * @param majority the majority that each request needs
     * @param votesPerDelegate the most votes that one delegate may cast, 0 or more
     * @param groups the groups of the day
     * @return one for each request, in the order given
     */
    public static List<RequestPower> of(
            List<RequestVote> votes, Majority majority, int votesPerDelegate, GroupsOfDay groups) {
        Map<BlocGame, GroupPower> measured = new HashMap<>();
        return votes.stream()
                .map(vote -> new RequestPower(
                        vote.id(),
                        BlocGame.of(vote.votes(), majority, votesPerDelegate, groups)
                                .map(game -> measured.computeIfAbsent(game, GroupPower::of))))
                .toList();
    }
}
