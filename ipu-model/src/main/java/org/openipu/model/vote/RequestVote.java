package org.openipu.model.vote;

import jakarta.validation.Valid;

/**
 * The vote on one request. Each request is put to the vote on its own.
 *
 * @param request the request
 * @param votes the vote's record
 */
public record RequestVote(@Valid Request request, @Valid VoteRecord votes) {

    /**
     * Returns the vote on a request of which the id alone is recorded.
     *
     * @param id what the request is called in the vote
     * @param votes the vote's record
     * @return the vote
     */
    public static RequestVote of(String id, VoteRecord votes) {
        return new RequestVote(Request.of(id), votes);
    }

    /** Returns what the request is called in the vote. */
    public String id() {
        return request.id();
    }

    /** Returns the totals. */
    public Tally tally() {
        return votes.tally();
    }
}
