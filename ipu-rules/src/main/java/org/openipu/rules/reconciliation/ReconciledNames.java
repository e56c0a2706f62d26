package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openipu.model.group.Choice;
import org.openipu.model.vote.Tally;

/**
 * Who voted how in one vote, by names of any kind: lists of States in a record of the United Nations, say. A name may stand
 * once and on one side only; where delegations split their votes, use a {@link org.openipu.model.vote.RollCall}.
 *
 * @param record what the vote is called, such as the symbol of a resolution; not blank
 * @param votes the names in the order of the record
 */
public record ReconciledNames(String record, List<NamedVote> votes) {

    /**
     * Copies the names; refuses a blank record.
     *
     * @throws IllegalArgumentException if the record is blank
     */
    public ReconciledNames {
        if (record.isBlank()) {
            throw new IllegalArgumentException("record must not be blank");
        }
        votes = List.copyOf(votes);
    }

    /**
     * Returns names that stand for one vote each.
     *
     * @param record what the vote is called
     * @param affirmative the names in favour
     * @param negative the names against
     * @param abstentions the names that abstained
     * @return the names
     */
    public static ReconciledNames of(
            String record, List<String> affirmative, List<String> negative, List<String> abstentions) {
        return new ReconciledNames(
                record,
                Stream.of(
                                named(affirmative, Choice.YES),
                                named(negative, Choice.NO),
                                named(abstentions, Choice.ABSTENTION))
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * Adds up the votes, every entry as it stands.
     *
     * @return the totals
     * @throws ArithmeticException if a total is beyond {@link Integer#MAX_VALUE}
     */
    public Tally tally() {
        return Tally.of(total(Choice.YES), total(Choice.NO), total(Choice.ABSTENTION));
    }

    private int total(Choice choice) {
        long total = 0;
        for (NamedVote vote : votes) {
            total += vote.choice() == choice ? vote.votes() : 0;
        }
        return Math.toIntExact(total);
    }

    private static List<NamedVote> named(List<String> names, Choice choice) {
        List<NamedVote> votes = new ArrayList<>();
        names.forEach(name -> votes.add(new NamedVote(name, choice, 1)));
        return votes;
    }
}
