package org.openipu.rules.analysis.group;

import java.util.List;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;

/**
 * How the geopolitical groups voted on a request.
 *
 * @param request what the request is called
 * @param groups a line for each group and one for the delegations of none; empty when totals alone are known
 */
public record RequestGroups(String request, List<GroupVotes> groups) {

    /** Copies the lines. */
    public RequestGroups {
        groups = List.copyOf(groups);
    }

    /**
     * Adds up the votes on each request by group.
     *
     * @param votes the votes
     * @param groups the groups of the day
     * @return one for each request, in the order given
     */
    public static List<RequestGroups> of(List<RequestVote> votes, GroupsOfDay groups) {
        return votes.stream()
                .map(vote -> new RequestGroups(
                        vote.id(),
                        vote.votes() instanceof RollCall rollCall ? GroupVotes.of(rollCall, groups) : List.of()))
                .toList();
    }
}
