package org.openipu.io.akn;

import java.util.List;

/**
 * The votes for one choice.
 *
 * @param choice the choice as the file names it, such as {@code inFavour}, {@code against} or {@code abstaining}
 * @param votes the votes, 0 or more
 * @param names who voted so, as the file names them; empty when it names nobody
 */
public record AknCount(String choice, int votes, List<String> names) {

    /** The choice of votes in favour. */
    public static final String IN_FAVOUR = "inFavour";

    /** The choice of votes against. */
    public static final String AGAINST = "against";

    /** The choice of abstentions. */
    public static final String ABSTAINING = "abstaining";

    /**
     * Copies the names; refuses negative votes.
     *
     * @throws IllegalArgumentException if the votes are negative
     */
    public AknCount {
        if (votes < 0) {
            throw new IllegalArgumentException("votes must not be negative: " + votes);
        }
        names = List.copyOf(names);
    }
}
