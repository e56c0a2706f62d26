package org.openipu.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Laws of methods that share seats by quotients of votes, such as those of Sainte-Laguë and D'Hondt. What is the former's
 * alone is in {@link SainteLagueLaws}.
 */
public final class ApportionmentLaws {

    private ApportionmentLaws() {}

    /**
     * The order in which groups are given does not matter.
     *
     * @param method the method under test
     * @param votes any votes
     * @param seats any number of seats
     * @param seed picks another order
     */
    public static void orderDoesNotMatter(SeatMethod method, Map<String, Long> votes, int seats, long seed) {
        List<String> names = new ArrayList<>(votes.keySet());
        Collections.shuffle(names, new Random(seed));
        Map<String, Long> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, votesOf(votes, name)));
        Law.check(method.share(votes, seats).equals(method.share(shuffled, seats)), "order matters", votes, seats);
    }

    /**
     * What groups are called does not matter.
     *
     * @param method the method under test
     * @param votes any votes
     * @param seats any number of seats
     * @param rename gives every name another one, and no two names the same
     */
    public static void namesDoNotMatter(
            SeatMethod method, Map<String, Long> votes, int seats, UnaryOperator<String> rename) {
        Map<String, Long> renamed = new LinkedHashMap<>();
        votes.forEach((name, count) -> renamed.put(rename.apply(name), count));
        SeatShares shares = method.share(votes, seats);
        SeatShares expected = new SeatShares(
                shares.seats().entrySet().stream()
                        .collect(Collectors.toMap(entry -> rename.apply(entry.getKey()), Map.Entry::getValue)),
                shares.tied().stream().map(rename).collect(Collectors.toSet()),
                shares.open());
        Law.check(expected.equals(method.share(renamed, seats)), "names matter", votes, seats);
    }

    /**
     * A share is a share: all votes taken several times over change nothing.
     *
     * @param method the method under test
     * @param votes any votes
     * @param seats any number of seats
     * @param times 1 or more
     * @throws ArithmeticException if votes grow beyond {@link Long#MAX_VALUE}
     */
    public static void scalingDoesNotMatter(SeatMethod method, Map<String, Long> votes, int seats, int times) {
        Map<String, Long> scaled = changed(votes, count -> Math.multiplyExact(count, times));
        Law.check(method.share(votes, seats).equals(method.share(scaled, seats)), "scaling matters", votes, times);
    }

    /**
     * One more seat takes a seat from no group.
     *
     * @param method the method under test
     * @param votes any votes
     * @param seats any number of seats
     */
    public static void moreSeatsTakeNone(SeatMethod method, Map<String, Long> votes, int seats) {
        SeatShares before = method.share(votes, seats);
        SeatShares after = method.share(votes, seats + 1);
        votes.keySet()
                .forEach(name ->
                        Law.check(after.of(name) >= before.of(name), "one more seat takes one", name, votes, seats));
    }

    /**
     * More votes for a group take no seat from it, and give none to others.
     *
     * @param method the method under test
     * @param votes any votes
     * @param seats any number of seats
     * @param group the group that gets more votes
     * @param more 0 or more
     * @throws ArithmeticException if votes grow beyond {@link Long#MAX_VALUE}
     */
    public static void moreVotesNeverHurt(
            SeatMethod method, Map<String, Long> votes, int seats, String group, int more) {
        Map<String, Long> raised = new LinkedHashMap<>(votes);
        raised.merge(group, (long) more, Math::addExact);
        SeatShares before = method.share(votes, seats);
        SeatShares after = method.share(raised, seats);
        Law.check(after.of(group) >= before.of(group), "more votes hurt", group, more, votes, seats);
        votes.keySet().stream()
                .filter(name -> !name.equals(group))
                .forEach(name -> Law.check(
                        after.of(name) <= before.of(name), "votes of others help", name, group, more, votes, seats));
    }

    /**
     * All seats are won or open, and only equal claims of more groups than seats, or the lack of any vote, leave one open.
     *
     * @param method the method under test
     * @param votes any votes
     * @param seats any number of seats
     */
    public static void seatsAreConserved(SeatMethod method, Map<String, Long> votes, int seats) {
        SeatShares shares = method.share(votes, seats);
        int won = shares.seats().values().stream().mapToInt(Integer::intValue).sum();
        Law.check(won + shares.open() == seats, "seats get lost or are made up", votes, seats, shares);
        Law.check(shares.seats().keySet().equals(votes.keySet()), "a group is left out", votes, shares);
        boolean noVotes = votes.values().stream().allMatch(count -> count == 0);
        boolean tie = shares.open() > 0 && !noVotes;
        Law.check(
                tie ? shares.tied().size() > shares.open() : shares.tied().isEmpty(),
                "tied groups do not explain the open seats",
                votes,
                seats,
                shares);
    }

    /**
     * Votes in the very proportion of whole seats get exactly these.
     *
     * @param method the method under test
     * @param wanted the seats that each group should have, 0 or more
     * @param votesOfASeat the votes for each seat, 1 or more
     * @throws ArithmeticException if votes or seats grow too large
     */
    public static void exactProportionsAreKept(SeatMethod method, Map<String, Integer> wanted, int votesOfASeat) {
        Map<String, Long> votes = new LinkedHashMap<>();
        wanted.forEach((name, seats) -> votes.put(name, (long) seats * votesOfASeat));
        int seats = wanted.values().stream().reduce(0, Math::addExact);
        Law.check(method.share(votes, seats).seats().equals(wanted), "exact proportions are lost", votes, seats);
    }

    /**
     * No votes win no seat.
     *
     * @param method the method under test
     * @param votes any votes
     * @param seats any number of seats
     */
    public static void noVotesWinNoSeat(SeatMethod method, Map<String, Long> votes, int seats) {
        SeatShares shares = method.share(votes, seats);
        votes.forEach((name, count) ->
                Law.check(count > 0 || shares.of(name) == 0, "a seat without votes", name, votes, seats));
    }

    /**
     * Groups with equal votes differ by one seat at most; as an open seat is nobody's, they do not differ at all.
     *
     * @param method the method under test
     * @param votes any votes
     * @param seats any number of seats
     */
    public static void equalVotesGetEqualSeats(SeatMethod method, Map<String, Long> votes, int seats) {
        SeatShares shares = method.share(votes, seats);
        votes.forEach((one, count) -> votes.forEach((other, otherCount) -> Law.check(
                !count.equals(otherCount) || shares.of(one) == shares.of(other),
                "equal votes get unequal seats",
                one,
                other,
                votes,
                seats)));
    }

    private static Map<String, Long> changed(Map<String, Long> votes, LongUnaryOperator change) {
        Map<String, Long> changed = new LinkedHashMap<>();
        votes.forEach((name, count) -> changed.put(name, change.applyAsLong(count)));
        return changed;
    }

    private static long votesOf(Map<String, Long> votes, String name) {
        return votes.getOrDefault(name, 0L);
    }
}
