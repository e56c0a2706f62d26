package org.openipu.rules.analysis.flip;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openipu.model.vote.Tally;

/**
 * The fewest votes that turn an outcome.
 *
 * <p>A vote of a stronger kind does at least as much as one of a weaker kind, and one more vote never does less: so the
 * fewest votes are found by halving, with the strongest kinds taken first. They are the only ones exactly when no single
 * vote among them can be left alone while another one changes instead: any other set of as few votes could be reached by
 * such exchanges, each of which weakens the strongest set by less than all together do.
 */
final class FewestVotes {

    private final Turn turn;
    private final List<Shift> shifts;
    private final Map<VoteUse, Integer> counts = new EnumMap<>(VoteUse.class);

    private FewestVotes(Turn turn, List<Shift> shifts) {
        this.turn = turn;
        this.shifts = shifts;
        for (Shift shift : shifts) {
            counts.computeIfAbsent(shift.from(), turn.ballot()::count);
        }
    }

    /** Finds the fewest votes with changes of some kinds, the strongest first. */
    static Flip of(Turn turn, List<Shift> shifts) {
        return new FewestVotes(turn, shifts).find();
    }

    /** Returns the strongest changes of so many votes, which turn the outcome. */
    static FlipSet exactly(Turn turn, int votes) {
        FewestVotes exact = new FewestVotes(turn, turn.shifts());
        return exact.set(exact.strongest(votes));
    }

    private Flip find() {
        int all = turn.ballot().changeable(shifts);
        if (!turn.isTurnedBy(after(strongest(all)))) {
            return new Flip.Impossible();
        }
        int tooFew = 0;
        int enough = all;
        while (enough - tooFew > 1) {
            int middle = tooFew + (enough - tooFew) / 2;
            if (turn.isTurnedBy(after(strongest(middle)))) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return new Flip.Found(set(strongest(enough)));
    }

    private FlipSet set(Map<Shift, Integer> chosen) {
        boolean isOnly = chosen.keySet().stream().noneMatch(shift -> canBeReplaced(shift, chosen));
        return new FlipSet(changes(chosen), isOnly);
    }

    private Map<Shift, Integer> strongest(int votes) {
        Map<Shift, Integer> chosen = new EnumMap<>(Shift.class);
        int left = votes;
        for (Shift shift : shifts) {
            int taken = Math.min(left, free(shift.from(), chosen));
            if (taken > 0) {
                chosen.put(shift, taken);
                left -= taken;
            }
        }
        return chosen;
    }

    private int free(VoteUse use, Map<Shift, Integer> chosen) {
        int free = counts.getOrDefault(use, 0);
        for (Map.Entry<Shift, Integer> taken : chosen.entrySet()) {
            free -= taken.getKey().from() == use ? taken.getValue() : 0;
        }
        return free;
    }

    private Tally after(Map<Shift, Integer> chosen) {
        Tally tally = turn.ballot().tally();
        for (Map.Entry<Shift, Integer> change : chosen.entrySet()) {
            tally = change.getKey().apply(tally, change.getValue());
        }
        return tally;
    }

    private boolean canBeReplaced(Shift shift, Map<Shift, Integer> chosen) {
        int freeOfKind = free(shift.from(), chosen);
        if (freeOfKind > 0 && turn.ballot().linesWith(shift.from()) > 1) {
            return true;
        }
        Tally without = shift.takeBack(after(chosen));
        for (Shift other : shifts) {
            boolean isFree = other.from() == shift.from() || free(other.from(), chosen) > 0;
            if (other != shift && isFree && turn.isTurnedBy(other.apply(without, 1))) {
                return true;
            }
        }
        return false;
    }

    private List<VoteChange> changes(Map<Shift, Integer> chosen) {
        List<VoteChange> changes = new ArrayList<>();
        for (Map.Entry<Shift, Integer> change : chosen.entrySet()) {
            Shift shift = change.getKey();
            int left = change.getValue();
            for (Line line : turn.ballot().heaviest(line -> line.count(shift.from()))) {
                int votes = Math.min(left, line.count(shift.from()));
                if (votes > 0) {
                    changes.add(new VoteChange(turn.ballot().request(), line.delegation(), shift, votes));
                    left -= votes;
                }
            }
        }
        return changes;
    }
}
