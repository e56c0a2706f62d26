package org.openipu.rules.analysis.flip;

import java.util.List;
import org.openipu.model.vote.Tally;

/** A change of a vote that helps a request, or hurts it. */
public enum Shift {
    /** A vote against becomes one in favour. */
    NO_TO_YES(VoteUse.NO, VoteUse.YES),
    /** An abstention becomes a vote in favour. */
    ABSTENTION_TO_YES(VoteUse.ABSTENTION, VoteUse.YES),
    /** A vote that was castable and not used is cast in favour. */
    ABSENCE_TO_YES(VoteUse.ABSENCE, VoteUse.YES),
    /** A vote against becomes an abstention. */
    NO_TO_ABSTENTION(VoteUse.NO, VoteUse.ABSTENTION),
    /** A vote against is not cast. */
    NO_TO_ABSENCE(VoteUse.NO, VoteUse.ABSENCE),
    /** An abstention is not cast, which helps where abstentions count towards the base. */
    ABSTENTION_TO_ABSENCE(VoteUse.ABSTENTION, VoteUse.ABSENCE),
    /** A vote in favour becomes one against. */
    YES_TO_NO(VoteUse.YES, VoteUse.NO),
    /** An abstention becomes a vote against. */
    ABSTENTION_TO_NO(VoteUse.ABSTENTION, VoteUse.NO),
    /** A vote that was castable and not used is cast against. */
    ABSENCE_TO_NO(VoteUse.ABSENCE, VoteUse.NO),
    /** A vote in favour becomes an abstention. */
    YES_TO_ABSTENTION(VoteUse.YES, VoteUse.ABSTENTION),
    /** A vote in favour is not cast. */
    YES_TO_ABSENCE(VoteUse.YES, VoteUse.ABSENCE),
    /** A vote that was castable and not used becomes an abstention, which hurts where abstentions count towards the base. */
    ABSENCE_TO_ABSTENTION(VoteUse.ABSENCE, VoteUse.ABSTENTION);

    /**
     * What helps a request. Of every vote the first change is the strongest with every base and share, for the majority and for
     * the rank, and that of a vote against is stronger than any change of another vote.
     */
    public static final List<Shift> GAINS = List.of(
            NO_TO_YES, ABSTENTION_TO_YES, ABSENCE_TO_YES, NO_TO_ABSTENTION, NO_TO_ABSENCE, ABSTENTION_TO_ABSENCE);

    /**
     * What hurts a request. Of every vote the first change is the strongest with every base and share, for the majority and for
     * the rank, and that of a vote in favour is stronger than any change of another vote.
     */
    public static final List<Shift> LOSSES = List.of(
            YES_TO_NO, ABSENCE_TO_NO, ABSTENTION_TO_NO, YES_TO_ABSTENTION, YES_TO_ABSENCE, ABSENCE_TO_ABSTENTION);

    private final VoteUse from;
    private final VoteUse to;

    Shift(VoteUse from, VoteUse to) {
        this.from = from;
        this.to = to;
    }

    /** Returns what the vote was. */
    public VoteUse from() {
        return from;
    }

    /** Returns what it becomes. */
    public VoteUse to() {
        return to;
    }

    /** Returns the totals after some votes have changed. */
    Tally apply(Tally tally, int votes) {
        return to.add(from.add(tally, -votes), votes);
    }

    /** Returns the totals after one vote that had changed is as it was. */
    Tally takeBack(Tally tally) {
        return from.add(to.add(tally, -1), 1);
    }
}
