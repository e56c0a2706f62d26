package org.openipu.rules.analysis.flip;

import java.util.Locale;
import org.openipu.model.vote.Tally;

/** What became of a vote that could be cast. */
public enum VoteUse {
    /** In favour. */
    YES,
    /** Against. */
    NO,
    /** Neither: recorded, and no vote cast. */
    ABSTENTION,
    /** Castable and not used, which stands in no total and is no abstention. */
    ABSENCE;

    /** Returns the name by which documents refer to it, such as {@code abstention}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Tally add(Tally tally, int votes) {
        return switch (this) {
            case YES -> Tally.of(tally.affirmative() + votes, tally.negative(), tally.abstentions());
            case NO -> Tally.of(tally.affirmative(), tally.negative() + votes, tally.abstentions());
            case ABSTENTION -> tally.withAbstentions(tally.abstentions() + votes);
            case ABSENCE -> tally;
        };
    }
}
