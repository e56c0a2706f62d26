package org.openipu.io.akn;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VoteRecord;

/**
 * A vote as a document records it.
 *
 * @param quorum the quorum; empty when it is not stated
 * @param counts the votes for each choice, in the order of the file; empty when none are recorded
 * @param rollCall the vote name by name, in votes of delegations; empty when this library has not written it
 */
public record AknVote(OptionalInt quorum, List<AknCount> counts, Optional<RollCall> rollCall) {

    /** Copies the counts. */
    public AknVote {
        counts = List.copyOf(counts);
    }

    /**
     * Returns a vote as this library records it.
     *
     * @param votes the totals, or the vote name by name
     * @param quorum the quorum; empty when it is not known
     * @return the vote, with a count for each of the three choices
     */
    public static AknVote of(VoteRecord votes, OptionalInt quorum) {
        Tally tally = votes.tally();
        List<AknCount> counts = List.of(
                new AknCount(AknCount.IN_FAVOUR, tally.affirmative(), List.of()),
                new AknCount(AknCount.AGAINST, tally.negative(), List.of()),
                new AknCount(AknCount.ABSTAINING, tally.abstentions(), List.of()));
        return new AknVote(quorum, counts, votes instanceof RollCall names ? Optional.of(names) : Optional.empty());
    }

    /** Returns the totals; a choice for which no count stands there has 0. Empty when no counts are recorded. */
    public Optional<Tally> tally() {
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(Tally.of(votes(AknCount.IN_FAVOUR), votes(AknCount.AGAINST), votes(AknCount.ABSTAINING)));
    }

    private int votes(String choice) {
        return counts.stream()
                .filter(count -> count.choice().equals(choice))
                .mapToInt(AknCount::votes)
                .findFirst()
                .orElse(0);
    }
}
