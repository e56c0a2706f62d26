package org.openipu.rules.analysis.flip;

import java.util.Optional;
import org.openipu.model.parliament.CountryCode;

/**
 * Votes that change.
 *
 * @param request the request on which they were cast
 * @param delegation the delegation that changes them, all it has of the kind or a part; empty where totals alone are known
 * @param shift the change
 * @param votes how many of them change, 1 or more
 */
public record VoteChange(String request, Optional<CountryCode> delegation, Shift shift, int votes) {

    /**
     * Refuses a change of nothing.
     *
     * @throws IllegalArgumentException if {@code votes} is below 1
     */
    public VoteChange {
        if (votes < 1) {
            throw new IllegalArgumentException("a change is of one vote or more: " + votes);
        }
    }
}
