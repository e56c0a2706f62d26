package org.openipu.rules.analysis.flip;

import java.util.OptionalLong;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Majority;

/**
 * What a request needs: a majority, and more affirmative votes than a number.
 *
 * @param majority the majority
 * @param electorate what is known beyond totals
 * @param above the affirmative votes that must be passed: those of the strongest rival, 0 without one
 */
record Goal(Majority majority, Electorate electorate, int above) {

    static Goal of(Majority majority, Electorate electorate) {
        return new Goal(majority, electorate, 0);
    }

    boolean isMetBy(Tally tally) {
        return majority.isReachedBy(tally.affirmative(), size(tally)) && tally.affirmative() > above;
    }

    /** Returns the affirmative votes in excess of those needed for the majority. */
    long margin(Tally tally) {
        return tally.affirmative() - majority.required(size(tally));
    }

    /** Returns how far the totals are from the majority, in parts of a vote; 0 or less when they have the share. */
    long partsMissing(Tally tally) {
        return majority.partsMissing(tally.affirmative(), size(tally));
    }

    /** Returns how many affirmative votes are missing for the rank; 0 or less when none is. */
    long votesMissing(Tally tally) {
        return (long) above + 1 - tally.affirmative();
    }

    /** Returns the votes, or people, of which the majority is a share. */
    private long size(Tally tally) {
        OptionalLong size = majority.base().sizeOf(tally, electorate);
        if (size.isEmpty()) {
            throw new IllegalArgumentException("the base " + majority.base() + " is not known");
        }
        return size.getAsLong();
    }
}
