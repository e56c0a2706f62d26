package org.openipu.rules.analysis.flip;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Tally;

/**
 * Votes on one request change until it meets a goal that it misses, or misses one that it meets.
 *
 * @param ballot the votes that can change
 * @param goal the goal
 * @param isGain whether the goal is to be met
 */
record Turn(BallotLines ballot, Goal goal, boolean isGain) implements Way {

    /** Returns the way to take a goal from a request that meets it, or to make one meet it that does not. */
    static Turn around(BallotLines ballot, Goal goal) {
        return new Turn(ballot, goal, !goal.isMetBy(ballot.tally()));
    }

    @Override
    public boolean isNamed() {
        return ballot.isNamed();
    }

    @Override
    public boolean knowsAbsence() {
        return ballot.knowsAbsence();
    }

    @Override
    public Turn only(Predicate<CountryCode> delegations) {
        return new Turn(ballot.only(delegations), goal, isGain);
    }

    @Override
    public Flip fewestVotes() {
        return FewestVotes.of(this, shifts());
    }

    @Override
    public Flip fewestDelegations() {
        return FewestDelegations.of(this);
    }

    /** Tells whether totals turn the outcome. */
    boolean isTurnedBy(Tally tally) {
        return goal.isMetBy(tally) == isGain;
    }

    /** Returns the changes that help here, the strongest first. */
    List<Shift> shifts() {
        return isGain ? Shift.GAINS : Shift.LOSSES;
    }

    /** Returns by how many parts of a vote each delegation moves the majority when all its votes change. */
    Map<CountryCode, Long> parts() {
        long before = goal.partsMissing(ballot.tally());
        Map<CountryCode, Long> parts = new HashMap<>();
        for (Line line : ballot.lines()) {
            long moved = Math.abs(before - goal.partsMissing(changed(line)));
            line.delegation().ifPresent(delegation -> parts.put(delegation, moved));
        }
        return parts;
    }

    /** Returns by how many affirmative votes each delegation moves the rank when all its votes change. */
    Map<CountryCode, Long> affirmative() {
        long before = ballot.tally().affirmative();
        Map<CountryCode, Long> votes = new HashMap<>();
        for (Line line : ballot.lines()) {
            long moved = Math.abs(before - changed(line).affirmative());
            line.delegation().ifPresent(delegation -> votes.put(delegation, moved));
        }
        return votes;
    }

    /** Returns the totals when a delegation changes all its votes to the strongest effect. */
    private Tally changed(Line line) {
        VoteUse target = isGain ? VoteUse.YES : VoteUse.NO;
        Tally tally = ballot.tally();
        for (Shift shift : shifts()) {
            if (shift.to() == target) {
                tally = shift.apply(tally, line.count(shift.from()));
            }
        }
        return tally;
    }
}
