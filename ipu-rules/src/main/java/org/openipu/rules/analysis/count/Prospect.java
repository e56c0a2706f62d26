package org.openipu.rules.analysis.count;

import org.openipu.model.vote.Tally;

/**
 * What can still become of a request, whoever is still to vote and however, as long as no vote is corrected.
 *
 * @param request what the request is called
 * @param tally the totals so far
 * @param outstanding the castable votes of the delegations that have not voted, 0 or more; 0 once the vote is closed
 * @param state what is certain
 */
public record Prospect(String request, Tally tally, long outstanding, State state) {

    /** What is certain of a request. */
    public enum State {
        /** It is accepted with whatever votes are still to come. */
        CERTAINLY_ACCEPTED,
        /** It is not accepted with any votes that are still to come. Of equal leaders none is. */
        CERTAINLY_REJECTED,
        /** Both can happen; under Assembly Rule 11.2 the request can still win. */
        OPEN
    }
}
