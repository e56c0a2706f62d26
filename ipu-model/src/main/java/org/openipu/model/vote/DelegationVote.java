package org.openipu.model.vote;

import jakarta.validation.Valid;
import java.util.Optional;
import org.openipu.model.parliament.CountryCode;

/**
 * How one delegation voted in a roll call. Its votes may be split between yes, no and abstention.
 *
 * @param delegation the delegation's country
 * @param votes its votes
 * @param right its line of the frozen roll; empty when the record has names and votes alone
 */
public record DelegationVote(@Valid CountryCode delegation, Tally votes, Optional<VotingRight> right) {

    /**
     * Returns a delegation's votes without its line of the roll.
     *
     * @param delegation the delegation's country
     * @param votes its votes
     * @return the delegation's vote
     */
    public static DelegationVote of(CountryCode delegation, Tally votes) {
        return new DelegationVote(delegation, votes, Optional.empty());
    }

    /**
     * Returns a delegation's votes with its line of the roll.
     *
     * @param delegation the delegation's country
     * @param votes its votes
     * @param right its entitlement and delegates present
     * @return the delegation's vote
     */
    public static DelegationVote of(CountryCode delegation, Tally votes, VotingRight right) {
        return new DelegationVote(delegation, votes, Optional.of(right));
    }
}
