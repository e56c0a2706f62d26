package org.openipu.rules.analysis.flip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Majority;

/**
 * A request gains votes, and others that stand before it lose votes, until it has the majority and passes them.
 *
 * @param lifted the votes on the request that gains
 * @param lowered the votes on those that have the majority and could be passed
 * @param majority the majority that each of them needs
 * @param least the least votes that the request gains
 * @param tie 1 where drawing level is enough, 0 where the others must be passed
 */
record Lift(BallotLines lifted, List<BallotLines> lowered, Majority majority, int least, int tie) implements Way {

    private static final int NEVER = Integer.MAX_VALUE / 2;

    @Override
    public boolean isNamed() {
        return lifted.isNamed() && lowered.stream().allMatch(BallotLines::isNamed);
    }

    @Override
    public boolean knowsAbsence() {
        return lifted.knowsAbsence() && lowered.stream().allMatch(BallotLines::knowsAbsence);
    }

    @Override
    public Lift only(Predicate<CountryCode> delegations) {
        return new Lift(
                lifted.only(delegations),
                lowered.stream().map(ballot -> ballot.only(delegations)).toList(),
                majority,
                least,
                tie);
    }

    @Override
    public Flip fewestVotes() {
        int from = Math.max(least, votes(turn(lifted, 0, true)));
        int[] toLoseMajority = lowered.stream()
                .mapToInt(ballot -> votes(turn(ballot, 0, false)))
                .toArray();
        int[] inFavour =
                lowered.stream().mapToInt(ballot -> ballot.count(VoteUse.YES)).toArray();
        int most = lifted.changeable(Shift.GAINS);
        int fewest = NEVER;
        int gained = 0;
        boolean isOnly = true;
        for (int gain = from; gain <= Math.min(most, fewest); gain++) {
            int total = gain;
            for (int i = 0; i < toLoseMajority.length && total < NEVER; i++) {
                total += Math.min(toLoseMajority[i], toFallBehind(lowered.get(i), gain, inFavour[i]));
            }
            if (total < fewest) {
                fewest = total;
                gained = gain;
                isOnly = true;
            } else if (total == fewest) {
                gained = gain;
                isOnly = false;
            }
        }
        return fewest >= NEVER ? new Flip.Impossible() : new Flip.Found(set(gained, isOnly));
    }

    @Override
    public Flip fewestDelegations() {
        if (!isNamed()) {
            return new Flip.Unknown();
        }
        Lift any = new Lift(lifted, lowered, majority, 0, tie);
        return any.fewestVotes().set().isEmpty() ? new Flip.Impossible() : any.delegations();
    }

    private Flip delegations() {
        List<BallotLines> before = lowered.stream()
                .filter(ballot -> toFallBehind(ballot, 0, 0) > 0)
                .toList();
        if (before.size() > 1) {
            return new Flip.Unknown();
        }
        Turn gain = turn(lifted, 0, true);
        long needed =
                gain.isTurnedBy(lifted.tally()) ? 0 : Math.max(1, gain.goal().partsMissing(lifted.tally()));
        if (!before.isEmpty() && needed > TwofoldWeighing.MOST_NEEDED) {
            return new Flip.Unknown();
        }
        Optional<Weighed> fewest = before.isEmpty()
                ? Weighed.find(gain.parts(), needed)
                : Weighed.fewer(passing(before.get(0), gain, needed), stopping(before.get(0), gain, needed));
        return fewest.map(weighed -> FewestDelegations.words(
                        weighed, only(weighed.delegations()::contains).fewestVotes()))
                .orElseGet(Flip.Unknown::new);
    }

    /** Finds delegations that bring the request to the majority and before the other one. */
    private Optional<Weighed> passing(BallotLines other, Turn gain, long needed) {
        Map<CountryCode, Long> votes = new HashMap<>(gain.affirmative());
        turn(other, 0, false).affirmative().forEach((delegation, lost) -> votes.merge(delegation, lost, Long::sum));
        long distance = (long) other.tally().affirmative() - allowed(0);
        return TwofoldWeighing.find(votes, distance, gain.parts(), needed);
    }

    /** Finds delegations that bring the request to the majority and take it from the other one. */
    private Optional<Weighed> stopping(BallotLines other, Turn gain, long needed) {
        Turn loss = turn(other, 0, false);
        long parts = 1 - loss.goal().partsMissing(other.tally());
        return TwofoldWeighing.find(gain.parts(), needed, loss.parts(), parts);
    }

    private FlipSet set(int gained, boolean isOnlyGain) {
        List<VoteChange> changes = new ArrayList<>();
        boolean isOnly = isOnlyGain;
        int above = 0;
        for (BallotLines ballot : lowered) {
            Tally after = ballot.tally();
            Turn loss = turn(ballot, allowed(gained), false);
            if (!loss.isTurnedBy(after)) {
                FlipSet lost = loss.fewestVotes().set().orElseThrow();
                changes.addAll(lost.changes());
                isOnly &= lost.isOnly();
                for (VoteChange change : lost.changes()) {
                    after = change.shift().apply(after, change.votes());
                }
            }
            if (majority.isReachedBy(after)) {
                above = Math.max(above, after.affirmative() - tie);
            }
        }
        if (gained > 0) {
            FlipSet won = FewestVotes.exactly(turn(lifted, above, true), gained);
            changes.addAll(0, won.changes());
            isOnly &= won.isOnly();
        }
        return new FlipSet(changes, isOnly);
    }

    /** Returns the most affirmative votes that another request may have when this one has gained some. */
    private int allowed(int gained) {
        return lifted.tally().affirmative() + gained - 1 + tie;
    }

    /** Returns how many votes in favour a request must lose to fall behind; far too many when fewer can change. */
    private int toFallBehind(BallotLines ballot, int gained, int inFavour) {
        int lost = Math.max(0, ballot.tally().affirmative() - allowed(gained));
        return lost > inFavour ? NEVER : lost;
    }

    private Turn turn(BallotLines ballot, int above, boolean isGain) {
        return new Turn(ballot, new Goal(majority, Electorate.UNKNOWN, above), isGain);
    }

    /** Returns the fewest votes that turn; none when it is turned already, far too many when nothing does. */
    private static int votes(Turn turn) {
        return turn.isTurnedBy(turn.ballot().tally())
                ? 0
                : turn.fewestVotes().set().map(FlipSet::votes).orElse(NEVER);
    }
}
