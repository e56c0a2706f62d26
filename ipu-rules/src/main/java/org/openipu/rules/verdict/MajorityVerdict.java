package org.openipu.rules.verdict;

import java.util.List;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.Threshold;

/**
 * Whether one vote has a majority, as figures. It says nothing about where that majority stands.
 *
 * @param id what the request is called in the vote
 * @param tally the totals
 * @param majority the majority that was asked for
 * @param size the size of its base, 0 or more
 */
public record MajorityVerdict(String id, Tally tally, Majority majority, long size) {

    /** Returns the affirmative votes. */
    public int affirmative() {
        return tally.affirmative();
    }

    /** Returns the affirmative votes needed, 1 or more; with a base of nobody 1, which are not enough either. */
    public long required() {
        return majority.required(size);
    }

    /** Returns the affirmative votes in excess of those needed; negative when votes are missing. */
    public long margin() {
        return affirmative() - required();
    }

    /** Tells whether the vote has the majority. */
    public boolean isReached() {
        return majority.isReachedBy(affirmative(), size);
    }

    /** Returns the stable name of the sentence that words the verdict. */
    public String code() {
        if (size == 0) {
            return "majority.empty-base";
        }
        if (majority.threshold() == Threshold.REACHED) {
            return isReached() ? "majority.share-reached" : "majority.share-not-reached";
        }
        return isReached() ? "majority.share-passed" : "majority.share-not-passed";
    }

    /** Returns the values of that sentence, in the order of its words. */
    public List<Argument> arguments() {
        return List.of(
                Argument.of("request", id),
                Argument.of("affirmative", affirmative()),
                Argument.of("size", size),
                Argument.of("required", required()),
                Argument.of("difference", Math.abs(margin())),
                Argument.of("fraction", majority.fraction().toString()));
    }
}
