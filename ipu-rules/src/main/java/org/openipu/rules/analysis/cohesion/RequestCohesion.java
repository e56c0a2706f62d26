package org.openipu.rules.analysis.cohesion;

import java.util.List;
import java.util.Optional;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.rules.analysis.group.GroupsOfDay;

/**
 * How closely the geopolitical groups held together on a request.
 *
 * @param request what the request is called
 * @param results the votes by group with their indices; empty when totals alone are known
 */
public record RequestCohesion(String request, Optional<GroupResults> results) {

    /**
     * Measures the groups on each request.
     *
     * @param votes the votes
     * @param groups the groups of the day
     * @return one for each request, in the order given
     */
    public static List<RequestCohesion> of(List<RequestVote> votes, GroupsOfDay groups) {
        return votes.stream()
                .map(vote -> new RequestCohesion(
                        vote.id(),
                        vote.votes() instanceof RollCall rollCall
                                ? Optional.of(GroupResults.of(rollCall, groups))
                                : Optional.empty()))
                .toList();
    }
}
