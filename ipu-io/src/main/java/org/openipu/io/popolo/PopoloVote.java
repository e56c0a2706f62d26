package org.openipu.io.popolo;

import java.util.Optional;
import org.openipu.model.vote.VotingRight;

/**
 * A voter's votes for one option. A delegation that splits its votes stands in several.
 *
 * @param voter who votes
 * @param option the option, such as {@code yes}
 * @param weight the number of votes, 0 or more; 1 when the document does not say
 * @param group the voter's group
 * @param role the voter's role in the event
 * @param right the voter's line of the frozen roll, two properties of our own that Popolo does not know
 */
public record PopoloVote(
        PopoloReference voter,
        String option,
        int weight,
        Optional<PopoloReference> group,
        Optional<String> role,
        Optional<VotingRight> right) {

    /**
     * Refuses a negative number.
     *
     * @throws IllegalArgumentException if the weight is negative
     */
    public PopoloVote {
        if (weight < 0) {
            throw new IllegalArgumentException("weight must not be negative: " + weight);
        }
    }
}
