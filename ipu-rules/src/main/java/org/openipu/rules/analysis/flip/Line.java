package org.openipu.rules.analysis.flip;

import java.util.Optional;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Tally;

/** Votes that can change: those of a delegation, or all of a vote of which totals alone are known. */
record Line(Optional<CountryCode> delegation, Tally votes, int unused) {

    /** Takes what a delegation could cast from its line of the roll, when it has one and a delegate's limit is known. */
    static Line of(DelegationVote vote, Optional<Integer> votesPerDelegate) {
        long castable = votesPerDelegate
                .flatMap(limit -> vote.right().map(right -> right.castable(limit)))
                .orElse(0);
        long unused = Math.max(0, castable - vote.votes().votesCastAndAbstentions());
        return new Line(Optional.of(vote.delegation()), vote.votes(), (int) unused);
    }

    static Line ofTotals(Tally tally) {
        return new Line(Optional.empty(), tally, 0);
    }

    /** Returns the votes that were used in a way. */
    int count(VoteUse use) {
        return switch (use) {
            case YES -> votes.affirmative();
            case NO -> votes.negative();
            case ABSTENTION -> votes.abstentions();
            case ABSENCE -> unused;
        };
    }
}
