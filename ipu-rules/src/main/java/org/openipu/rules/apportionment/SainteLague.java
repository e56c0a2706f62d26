package org.openipu.rules.apportionment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.RuleBook;

/**
 * The Sainte-Laguë method: each next seat goes to the highest quotient of a group's votes and 1, 3, 5, 7 and so on, with no
 * modified first divisor (Statutes 25.4 name the method).
 */
public final class SainteLague {

    /** The most seats that are shared; the votes of a group are bounded by their type alone. */
    public static final int MOST_SEATS = 100_000;

    /** The highest first; equal ones by name, so that the order of the input does not matter. */
    private static final Comparator<Quotient> HIGHEST_FIRST =
            ((Comparator<Quotient>) Quotient::compareValue).reversed().thenComparing(Quotient::group);

    private SainteLague() {}

    /**
     * Shares seats.
     *
     * <p>Quotients are compared exactly, by votes times the other's divisor. When more groups have an equal quotient than
     * seats are left, those seats stay open: the rules name no way to choose. No votes win no seat.
     *
     * @param votes the groups' votes, in any order; may be empty
     * @param seats the seats, from 0 to {@link #MOST_SEATS}
     * @param rules the rule book that is cited; on a day whose method is unknown the reasons say so, and the seats are
     *     shared all the same, as the caller asked for this method
     * @return the seats of every group, and the reasons
     * @throws IllegalArgumentException if a group is given twice, or the number of seats is out of its range
     */
    public static Decision<Apportionment> apportion(List<GroupVotes> votes, int seats, RuleBook rules) {
        if (seats < 0 || seats > MOST_SEATS) {
            throw new IllegalArgumentException("seats must be from 0 to " + MOST_SEATS + ": " + seats);
        }
        refuseRepeats(votes);
        Apportionment apportionment = share(votes, seats);
        return new Decision<>(apportionment, rules.date(), new ApportionmentReasons(rules).of(apportionment));
    }

    private static Apportionment share(List<GroupVotes> votes, int seats) {
        PriorityQueue<Quotient> queue = firstQuotients(votes);
        List<SeatWon> won = new ArrayList<>();
        List<Quotient> highest = takeHighest(queue);
        while (!highest.isEmpty() && highest.size() <= seats - won.size()) {
            for (Quotient quotient : highest) {
                won.add(new SeatWon(won.size() + 1, quotient));
                queue.add(quotient.next());
            }
            highest = takeHighest(queue);
        }
        return new Apportionment(seatsOf(votes, won), won, highest, seats - won.size());
    }

    private static PriorityQueue<Quotient> firstQuotients(List<GroupVotes> votes) {
        PriorityQueue<Quotient> queue = new PriorityQueue<>(HIGHEST_FIRST);
        for (GroupVotes group : votes) {
            if (group.votes() > 0) {
                queue.add(Quotient.first(group));
            }
        }
        return queue;
    }

    /** Takes the highest quotient, and all that are equal to it. */
    private static List<Quotient> takeHighest(PriorityQueue<Quotient> queue) {
        List<Quotient> highest = new ArrayList<>();
        Quotient next = queue.peek();
        while (next != null && (highest.isEmpty() || highest.get(0).compareValue(next) == 0)) {
            highest.add(queue.remove());
            next = queue.peek();
        }
        return highest;
    }

    private static List<GroupSeats> seatsOf(List<GroupVotes> votes, List<SeatWon> won) {
        Map<String, Integer> seats = new HashMap<>();
        for (SeatWon seat : won) {
            seats.merge(seat.quotient().group(), 1, Integer::sum);
        }
        List<GroupSeats> groups = new ArrayList<>(votes.size());
        for (GroupVotes group : votes) {
            groups.add(new GroupSeats(group.name(), group.votes(), seats.getOrDefault(group.name(), 0)));
        }
        return groups;
    }

    private static void refuseRepeats(List<GroupVotes> votes) {
        Set<String> names = new HashSet<>();
        for (GroupVotes group : votes) {
            if (!names.add(group.name())) {
                throw new IllegalArgumentException("a group is given once: " + group.name());
            }
        }
    }
}
