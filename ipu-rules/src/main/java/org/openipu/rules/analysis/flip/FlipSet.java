package org.openipu.rules.analysis.flip;

import java.util.List;
import java.util.OptionalInt;

/**
 * Changes of votes that together turn an outcome, while with one vote less, or one delegation less, they would not.
 *
 * @param changes one such set of changes, those of large delegations first; all of them on the same request
 * @param isOnly whether there is no other: no other change of as few votes, or no other delegations that are as few. Votes
 *     of which totals alone are known are told apart by what they were and become, not by whose they are
 */
public record FlipSet(List<VoteChange> changes, boolean isOnly) {

    /** Copies the changes. */
    public FlipSet {
        changes = List.copyOf(changes);
    }

    /** Returns how many votes change. */
    public int votes() {
        return changes.stream().mapToInt(VoteChange::votes).sum();
    }

    /** Returns how many delegations change votes; empty where totals alone are known. */
    public OptionalInt delegations() {
        return changes.stream().anyMatch(change -> change.delegation().isEmpty())
                ? OptionalInt.empty()
                : OptionalInt.of((int)
                        changes.stream().map(VoteChange::delegation).distinct().count());
    }
}
