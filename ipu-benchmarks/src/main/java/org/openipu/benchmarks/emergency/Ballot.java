package org.openipu.benchmarks.emergency;

import java.util.List;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;

/**
 * One delegation's vote on one request: a row of a table, which streams and rule engines are usually given.
 *
 * @param request the request's id
 * @param affirmative votes in favour
 * @param negative votes against
 */
record Ballot(String request, int affirmative, int negative) {

    static List<Ballot> of(List<RequestVote> votes) {
        return votes.stream()
                .flatMap(vote ->
                        ((RollCall) vote.votes()).votes().stream().map(delegation -> of(vote.id(), delegation)))
                .toList();
    }

    private static Ballot of(String request, DelegationVote delegation) {
        return new Ballot(
                request, delegation.votes().affirmative(), delegation.votes().negative());
    }
}
