package org.openipu.rules.analysis.flip;

import java.util.List;

/**
 * What it takes with one kind of change alone, of votes on the request itself.
 *
 * @param shift the kind of change
 * @param votes the fewest votes; unknown for unused votes where the record has no line of the roll for every delegation
 * @param delegations the fewest delegations; unknown where totals alone are known
 */
public record ShiftFlips(Shift shift, Flip votes, Flip delegations) {

    static ShiftFlips of(Turn turn, Shift shift) {
        if (shift.from() == VoteUse.ABSENCE && !turn.ballot().knowsAbsence()) {
            return new ShiftFlips(shift, new Flip.Unknown(), new Flip.Unknown());
        }
        Flip votes = FewestVotes.of(turn, List.of(shift));
        return new ShiftFlips(shift, votes, FewestDelegations.of(turn, shift, votes));
    }
}
