package org.openipu.io.verification.seat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.openipu.io.verification.seat.ApportionmentDerivation.Group;

/**
 * Seats shared one after the other. Those at the end that one more equal claim would have had to share are given back.
 *
 * @param won the claims that have a seat, in the order of the seats
 * @param next the highest claims without a seat, by name; none when nobody has votes
 * @param open the seats that nobody has
 * @param byGroup the seats of each group that has any
 */
record SharedSeats(List<Claim> won, List<Claim> next, int open, Map<String, Integer> byGroup) {

    static SharedSeats of(List<Group> groups, int seats) {
        PriorityQueue<Claim> waiting = new PriorityQueue<>(Claim.ORDER);
        groups.stream().filter(group -> group.votes().signum() > 0).forEach(group -> waiting.add(new Claim(group, 1)));
        if (waiting.isEmpty()) {
            return counted(List.of(), List.of(), seats);
        }
        List<Claim> won = new ArrayList<>();
        while (won.size() < seats) {
            won.add(highest(waiting));
        }
        Claim refused = waiting.element();
        int kept = seats;
        while (kept > 0 && won.get(kept - 1).isEqualTo(refused)) {
            kept--;
        }
        List<Claim> next = new ArrayList<>(won.subList(kept, seats));
        while (waiting.element().isEqualTo(refused)) {
            next.add(highest(waiting));
        }
        return counted(won.subList(0, kept), next, seats - kept);
    }

    /** Returns the seats that a group has. */
    int seats(Group group) {
        return byGroup.getOrDefault(group.name(), 0);
    }

    /** Returns how many open seats a group could have: all of them when nobody has votes, else one for an equal claim. */
    int possible(Group group) {
        boolean equal =
                open > 0 && next.stream().anyMatch(claim -> claim.group().equals(group));
        return next.isEmpty() ? open : equal ? 1 : 0;
    }

    private static SharedSeats counted(List<Claim> won, List<Claim> next, int open) {
        Map<String, Integer> seats = new HashMap<>();
        won.forEach(claim -> seats.merge(claim.group().name(), 1, Integer::sum));
        return new SharedSeats(won, next, open, seats);
    }

    /** Takes the highest claim, after which its group waits with the next one. */
    private static Claim highest(PriorityQueue<Claim> waiting) {
        Claim highest = waiting.remove();
        waiting.add(new Claim(highest.group(), highest.divisor() + 2));
        return highest;
    }

    /** The votes of a group divided by an odd number. */
    record Claim(Group group, long divisor) {

        /** From the highest down; equal ones by name. */
        private static final Comparator<Claim> ORDER = ((Comparator<Claim>) Claim::lowerFirst)
                .reversed()
                .thenComparing(claim -> claim.group().name());

        /** Returns the fraction, not reduced. */
        String fraction() {
            return group.votes() + "/" + divisor;
        }

        private boolean isEqualTo(Claim other) {
            return lowerFirst(this, other) == 0;
        }

        private static int lowerFirst(Claim one, Claim other) {
            BigInteger left = one.group.votes().multiply(BigInteger.valueOf(other.divisor));
            return left.compareTo(other.group.votes().multiply(BigInteger.valueOf(one.divisor)));
        }
    }
}
