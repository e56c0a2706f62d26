package org.openipu.rules.analysis.cohesion;

import java.util.Optional;
import org.openipu.rules.analysis.group.GroupVotes;
import org.openipu.rules.rounding.Ratio;

/**
 * How one group voted, and how closely it held together.
 *
 * @param votes its votes, or those of the delegations in no group
 * @param rice the index of {@link Cohesion#rice Rice}; empty without votes cast
 * @param agreement the {@link Cohesion#agreement agreement index}; empty without votes and abstentions
 */
public record GroupResult(GroupVotes votes, Optional<Ratio> rice, Optional<Ratio> agreement) {

    static GroupResult of(GroupVotes votes) {
        return new GroupResult(votes, Cohesion.rice(votes.votes()), Cohesion.agreement(votes.votes()));
    }
}
