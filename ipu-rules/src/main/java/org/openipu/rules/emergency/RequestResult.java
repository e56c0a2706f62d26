package org.openipu.rules.emergency;

import org.openipu.model.vote.Tally;

/**
 * How one request fared.
 *
 * @param id what the request is called in the vote
 * @param tally the totals
 * @param size the votes of which the majority is a share: the votes cast, up to 4 September 1971 with the abstentions
 * @param required the affirmative votes needed, 1 or more
 */
public record RequestResult(String id, Tally tally, long size, long required) {

    /** Returns the affirmative votes. */
    public int affirmative() {
        return tally.affirmative();
    }

    /** Returns the affirmative votes in excess of those needed; negative when votes are missing. */
    public long margin() {
        return affirmative() - required;
    }

    /** Tells whether the request has the majority. */
    public boolean isReached() {
        return margin() >= 0;
    }
}
