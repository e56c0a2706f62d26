package org.openipu.rules.reconciliation;

import java.util.OptionalInt;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;

/**
 * The totals of one vote as somebody else printed them. They are compared, never trusted and never filled in.
 *
 * @param request what the print calls the request or the record; not blank
 * @param affirmative the printed votes in favour; empty when they are left out
 * @param negative the printed votes against; empty when they are left out
 * @param abstentions the printed abstentions; empty when they are left out
 */
public record PrintedTotals(String request, OptionalInt affirmative, OptionalInt negative, OptionalInt abstentions) {

    /**
     * Refuses a blank request and negative numbers.
     *
     * @throws IllegalArgumentException if the request is blank or a number negative
     */
    public PrintedTotals {
        if (request.isBlank()) {
            throw new IllegalArgumentException("request must not be blank");
        }
        requireCount(affirmative, "affirmative");
        requireCount(negative, "negative");
        requireCount(abstentions, "abstentions");
    }

    /**
     * Returns totals of which all three are printed.
     *
     * @param request what the print calls the request or the record
     * @param tally the totals
     * @return the printed totals
     */
    public static PrintedTotals of(String request, Tally tally) {
        return new PrintedTotals(
                request,
                OptionalInt.of(tally.affirmative()),
                OptionalInt.of(tally.negative()),
                OptionalInt.of(tally.abstentions()));
    }

    /**
     * Returns the totals of a vote that was printed.
     *
     * @param vote the vote
     * @return its totals
     */
    public static PrintedTotals of(RequestVote vote) {
        return of(vote.id(), vote.tally());
    }

    /**
     * Returns the totals that a report prints.
     *
     * @param result what it prints about one request
     * @return its totals, as far as they are printed
     */
    public static PrintedTotals of(ReportedResult result) {
        return new PrintedTotals(result.request(), result.affirmative(), result.negative(), result.abstentions());
    }

    private static void requireCount(OptionalInt count, String name) {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + count.getAsInt());
        }
    }
}
