package org.openipu.model.vote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a report prints about the vote on one request. Much of it is often left out; nothing left out is filled in.
 *
 * @param request what the report calls the request; not blank
 * @param affirmative the printed votes in favour
 * @param negative the printed votes against
 * @param abstentions the printed abstentions
 * @param required the printed number of votes that was needed
 * @param reachedMajority whether the report says that the request had its majority
 * @param accepted whether the report says that the request became the emergency item
 */
public record ReportedResult(
        @NotBlank String request,
        @PositiveOrZero OptionalInt affirmative,
        @PositiveOrZero OptionalInt negative,
        @PositiveOrZero OptionalInt abstentions,
        @PositiveOrZero OptionalInt required,
        Optional<Boolean> reachedMajority,
        boolean accepted) {

    /**
     * Refuses a blank request and negative numbers.
     *
     * @throws IllegalArgumentException if the request is blank or a number negative
     */
    public ReportedResult {
        if (request.isBlank()) {
            throw new IllegalArgumentException("request must not be blank");
        }
        requireCount(affirmative, "affirmative");
        requireCount(negative, "negative");
        requireCount(abstentions, "abstentions");
        requireCount(required, "required");
    }

    /**
     * Returns a report that prints all three counts.
     *
     * @param request what the report calls the request
     * @param tally the printed counts
     * @param accepted whether it became the emergency item
     * @return the reported result
     */
    public static ReportedResult ofTally(String request, Tally tally, boolean accepted) {
        return new ReportedResult(
                request,
                OptionalInt.of(tally.affirmative()),
                OptionalInt.of(tally.negative()),
                OptionalInt.of(tally.abstentions()),
                OptionalInt.empty(),
                Optional.empty(),
                accepted);
    }

    /**
     * Returns a report that prints no figures.
     *
     * @param request what the report calls the request
     * @param reachedMajority whether it had its majority
     * @param accepted whether it became the emergency item
     * @return the reported result
     */
    public static ReportedResult ofOutcome(String request, boolean reachedMajority, boolean accepted) {
        OptionalInt none = OptionalInt.empty();
        return new ReportedResult(request, none, none, none, none, Optional.of(reachedMajority), accepted);
    }

    /** Returns the tally; empty unless all three counts are printed. */
    public Optional<Tally> tally() {
        if (affirmative.isEmpty() || negative.isEmpty() || abstentions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Tally.of(affirmative.getAsInt(), negative.getAsInt(), abstentions.getAsInt()));
    }

    /**
     * Returns this result with the counts of the votes where it prints none of its own.
     *
     * @param counted the totals of the vote
     * @return the result with all three counts
     */
    public ReportedResult withMissingCounts(Tally counted) {
        return new ReportedResult(
                request,
                OptionalInt.of(affirmative.orElse(counted.affirmative())),
                OptionalInt.of(negative.orElse(counted.negative())),
                OptionalInt.of(abstentions.orElse(counted.abstentions())),
                required,
                reachedMajority,
                accepted);
    }

    private static void requireCount(OptionalInt count, String name) {
        if (count.isPresent() && count.getAsInt() < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + count.getAsInt());
        }
    }
}
