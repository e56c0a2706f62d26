package org.openipu.rules.analysis.flip;

import org.openipu.model.group.GeopoliticalGroup;

/**
 * Whether one geopolitical group could have turned the outcome alone.
 *
 * @param group the group, with all delegations that are in it, those included that are in another one too
 * @param votes the fewest of its votes that would have done it, changes of all kinds together; impossible when all of them
 *     would not, unknown where totals alone are known
 */
public record GroupFlip(GeopoliticalGroup group, Flip votes) {

    /** Tells whether it could. */
    public boolean isEnough() {
        return votes.set().isPresent();
    }
}
