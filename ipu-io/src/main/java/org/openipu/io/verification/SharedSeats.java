package org.openipu.io.verification;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.openipu.io.verification.ApportionmentDerivation.Group;

/**
 * Seats shared one after the other. Those at the end that one more equal claim would have had to share are given back.
 *
 * @param won the claims that have a seat, in the order of the seats
 * @param next the highest claims without a seat, by name; none when nobody has votes
 * @param open the seats that nobody has
 */
record SharedSeats(List<Claim> won, List<Claim> next, int open) {

    static SharedSeats of(List<Group> groups, int seats) {
        PriorityQueue<Claim> waiting = new PriorityQueue<>(Claim.ORDER);
        groups.stream().filter(group -> group.votes().signum() > 0).forEach(group -> waiting.add(new Claim(group, 1)));
        if (waiting.isEmpty()) {
            return new SharedSeats(List.of(), List.of(), seats);
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
        return new SharedSeats(won.subList(0, kept), next, seats - kept);
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
