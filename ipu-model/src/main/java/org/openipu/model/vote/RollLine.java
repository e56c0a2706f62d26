package org.openipu.model.vote;

import jakarta.validation.Valid;
import org.openipu.model.parliament.CountryCode;

/**
 * A delegation's line of the roll: its votes, as they stood before the vote began.
 *
 * @param delegation the delegation's country
 * @param right the votes held and the delegates present
 * @param castable the votes that those delegates can cast, 0 up to the votes held
 */
public record RollLine(@Valid CountryCode delegation, VotingRight right, int castable) {

    /**
     * Refuses more castable votes than are held.
     *
     * @throws IllegalArgumentException if {@code castable} is negative or above the entitlement
     */
    public RollLine {
        if (castable < 0 || castable > right.entitlement()) {
            throw new IllegalArgumentException(
                    "castable votes are 0 to the entitlement of " + right.entitlement() + ", not " + castable);
        }
    }
}
