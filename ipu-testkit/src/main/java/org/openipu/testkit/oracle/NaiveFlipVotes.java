package org.openipu.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/**
 * The fewest votes that turn an outcome, found by trying all changes of votes on all requests. Fit for a handful of votes.
 */
public final class NaiveFlipVotes {

    private final List<RollCall> requests;
    private final ToIntFunction<DelegationVote> castable;
    private final Predicate<List<Tally>> turned;

    /**
     * Takes the votes.
     *
     * @param requests the roll call on each request
     * @param castable how many votes a delegation could cast
     * @param turned whether the outcome is another one, for the totals of each request in their order
     */
    public NaiveFlipVotes(
            List<RollCall> requests, ToIntFunction<DelegationVote> castable, Predicate<List<Tally>> turned) {
        this.requests = List.copyOf(requests);
        this.castable = castable;
        this.turned = turned;
    }

    /** What a vote can be used for. */
    public enum Use {
        /** In favour. */
        YES,
        /** Against. */
        NO,
        /** Neither. */
        ABSTENTION,
        /** Not used. */
        ABSENCE
    }

    /**
     * A change that may be tried.
     *
     * @param request the place of the request, from 0
     * @param from what votes were used for
     * @param to what they are used for then
     */
    public record Move(int request, Use from, Use to) {}

    private record Slot(Move move, CountryCode delegation, int most) {}

    /**
     * Tries all changes of one vote, then of two, and so on.
     *
     * @param allowed the changes to try
     * @return the fewest votes
     */
    public NaiveFewest fewest(Predicate<Move> allowed) {
        List<Slot> slots = new ArrayList<>();
        int all = 0;
        for (int request = 0; request < requests.size(); request++) {
            for (DelegationVote vote : requests.get(request).votes()) {
                for (Use from : Use.values()) {
                    all += count(vote, from);
                    slots.addAll(slots(request, vote, from, allowed));
                }
            }
        }
        for (int size = 1; size <= all; size++) {
            long sets = count(slots, 0, size, totals());
            if (sets > 0) {
                return new NaiveFewest(OptionalInt.of(size), sets);
            }
        }
        return NaiveFewest.NONE;
    }

    private List<Slot> slots(int request, DelegationVote vote, Use from, Predicate<Move> allowed) {
        List<Slot> slots = new ArrayList<>();
        for (Use to : Use.values()) {
            Move move = new Move(request, from, to);
            if (to != from && allowed.test(move)) {
                slots.add(new Slot(move, vote.delegation(), count(vote, from)));
            }
        }
        return slots;
    }

    private long count(List<Slot> slots, int next, int left, List<Tally> totals) {
        if (left == 0) {
            return turned.test(totals) ? 1 : 0;
        }
        if (next == slots.size()) {
            return 0;
        }
        Slot slot = slots.get(next);
        long sets = 0;
        int spent = 0;
        List<Tally> changed = totals;
        while (spent <= Math.min(left, slot.most())) {
            sets += count(spend(slots, next, spent), next + 1, left - spent, changed);
            spent++;
            if (spent <= Math.min(left, slot.most())) {
                changed = move(changed, slot.move());
            }
        }
        return sets;
    }

    /** Leaves fewer votes to later changes of the same votes. */
    private static List<Slot> spend(List<Slot> slots, int place, int spent) {
        Slot used = slots.get(place);
        List<Slot> rest = new ArrayList<>(slots);
        for (int i = place + 1; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.delegation().equals(used.delegation())
                    && slot.move().request() == used.move().request()
                    && slot.move().from() == used.move().from()) {
                rest.set(i, new Slot(slot.move(), slot.delegation(), slot.most() - spent));
            }
        }
        return rest;
    }

    private static List<Tally> move(List<Tally> totals, Move move) {
        List<Tally> moved = new ArrayList<>(totals);
        Tally before = totals.get(move.request());
        moved.set(move.request(), plus(plus(before, move.from(), -1), move.to(), 1));
        return moved;
    }

    private int count(DelegationVote vote, Use use) {
        Tally votes = vote.votes();
        return switch (use) {
            case YES -> votes.affirmative();
            case NO -> votes.negative();
            case ABSTENTION -> votes.abstentions();
            case ABSENCE -> castable.applyAsInt(vote) - votes.affirmative() - votes.negative() - votes.abstentions();
        };
    }

    private List<Tally> totals() {
        return requests.stream().map(RollCall::tally).toList();
    }

    private static Tally plus(Tally tally, Use use, int votes) {
        return switch (use) {
            case YES -> Tally.of(tally.affirmative() + votes, tally.negative(), tally.abstentions());
            case NO -> Tally.of(tally.affirmative(), tally.negative() + votes, tally.abstentions());
            case ABSTENTION -> Tally.of(tally.affirmative(), tally.negative(), tally.abstentions() + votes);
            case ABSENCE -> tally;
        };
    }
}
