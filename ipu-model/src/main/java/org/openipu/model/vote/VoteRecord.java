package org.openipu.model.vote;

/** How a vote was recorded: as totals alone, or name by name. */
public sealed interface VoteRecord permits Tally, RollCall {

    /** Returns the totals. */
    Tally tally();
}
