package org.openipu.rules.majority;

import java.util.OptionalLong;
import org.openipu.model.vote.Tally;

/** The votes, or the people, of which a majority is a share. */
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
    },
    /** The votes that the delegations in the room could cast, whether they were cast, withheld or left unused. */
    PRESENT {
        @Override
        OptionalLong among(Electorate electorate) {
            return electorate.present();
        }
    },
    /** The votes that all delegations on the roll hold, those of absent ones included. */
    ENTITLED {
        @Override
        OptionalLong among(Electorate electorate) {
            return electorate.entitled();
        }
    },
    /** All who make up the body, there or not: a number that the caller gives. */
    COMPONENT_MEMBERS {
        @Override
        OptionalLong among(Electorate electorate) {
            return electorate.componentMembers();
        }
    };

    /** Tells whether the totals of a vote are enough to know the size. */
    public boolean isOfTally() {
        return this == VOTES_CAST || this == VOTES_CAST_AND_ABSTENTIONS;
    }

    /**
     * Returns the size of the base, as far as totals tell it.
     *
     * @param tally the totals of a vote
     * @return the votes that count towards the base, 0 or more
     * @throws IllegalArgumentException unless the base {@linkplain #isOfTally() is of a tally}
     */
    public long sizeOf(Tally tally) {
        throw new IllegalArgumentException("the base " + this + " is not known from the totals " + tally);
    }

    /**
     * Returns the size of the base.
     *
     * @param tally the totals of a vote
     * @param electorate what is known beyond them
     * @return the size, 0 or more; empty when the base needs what the electorate does not tell
     */
    public OptionalLong sizeOf(Tally tally, Electorate electorate) {
        return isOfTally() ? OptionalLong.of(sizeOf(tally)) : among(electorate);
    }

    OptionalLong among(Electorate electorate) {
        throw new IllegalArgumentException("the base " + this + " is known from totals");
    }
}
