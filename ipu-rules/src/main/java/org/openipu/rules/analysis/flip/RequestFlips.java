package org.openipu.rules.analysis.flip;

import java.util.List;

/**
 * What would make a request the accepted one, or would take that from it.
 *
 * @param request what the request is called
 * @param holds whether it has what can be taken from it: the majority, or under Assembly Rule 11.2 that it is the emergency
 *     item. An equal leader is not the emergency item
 * @param margin the affirmative votes in excess of those needed for the majority; negative when votes are missing
 * @param knowsAbsence whether the votes that were castable and not used are known; where they are not, no change of them is
 *     among the changes
 * @param shifts what each kind of change takes on its own: those that help where {@code holds} is false, those that hurt where
 *     it is true
 * @param votes the fewest votes with changes of all kinds together
 * @param delegations the fewest delegations with changes of all kinds together; unknown where totals alone are known
 * @param groups for each of the six geopolitical groups, whether it could have turned the outcome alone
 */
public record RequestFlips(
        String request,
        boolean holds,
        long margin,
        boolean knowsAbsence,
        List<ShiftFlips> shifts,
        Flip votes,
        Flip delegations,
        List<GroupFlip> groups) {

    /** Copies the lists. */
    public RequestFlips {
        shifts = List.copyOf(shifts);
        groups = List.copyOf(groups);
    }
}
