package org.openipu.rules.majority;

import org.openipu.model.vote.Tally;

/** The votes of which a majority is a share. */
public enum MajorityBase {
    /** Affirmative and negative votes; abstentions are left out. */
    VOTES_CAST {
        @Override
        public long sizeOf(Tally tally) {
            return tally.votesCast();
        }
    },
    /** Affirmative and negative votes and abstentions, as the Conference counted up to 4 September 1971. */
    VOTES_CAST_AND_ABSTENTIONS {
        @Override
        public long sizeOf(Tally tally) {
            return tally.votesCastAndAbstentions();
        }
    };

    /**
     * Returns the size of the base.
     *
     * @param tally the totals of a vote
     * @return the votes that count towards the base, 0 or more
     */
    public abstract long sizeOf(Tally tally);
}
