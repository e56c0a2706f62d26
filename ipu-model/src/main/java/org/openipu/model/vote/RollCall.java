package org.openipu.model.vote;

import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.parliament.CountryCode;

/**
 * A vote recorded name by name: one entry for each delegation that took part.
 *
 * @param votes the delegations' votes, each delegation at most once; their order has no meaning; may be empty
 */
public record RollCall(List<@Valid DelegationVote> votes) implements VoteRecord {

    /**
     * Copies the votes; refuses a delegation that stands twice and totals beyond {@link Integer#MAX_VALUE}.
     *
     * @throws IllegalArgumentException if a delegation stands twice
     * @throws ArithmeticException if a total is too large
     */
    public RollCall {
        votes = List.copyOf(votes);
        requireOneEntryEach(votes);
        total(votes);
    }

    /** Returns the totals over all delegations. */
    @Override
    public Tally tally() {
        return total(votes);
    }

    private static void requireOneEntryEach(List<DelegationVote> votes) {
        Set<CountryCode> seen = new HashSet<>();
        for (DelegationVote vote : votes) {
            if (!seen.add(vote.delegation())) {
                throw new IllegalArgumentException("a delegation votes once in a roll call: " + vote.delegation());
            }
        }
    }

    private static Tally total(List<DelegationVote> votes) {
        long affirmative = 0;
        long negative = 0;
        long abstentions = 0;
        for (DelegationVote vote : votes) {
            Tally tally = vote.votes();
            affirmative += tally.affirmative();
            negative += tally.negative();
            abstentions += tally.abstentions();
        }
        return Tally.of(Math.toIntExact(affirmative), Math.toIntExact(negative), Math.toIntExact(abstentions));
    }
}
