package org.openipu.testkit.law;

import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.openipu.model.vote.Tally;

/** Laws of a majority of the votes cast, given as a predicate on tallies. */
public final class MajorityLaws {

    private MajorityLaws() {}

    /**
     * Abstentions are no votes cast: their number changes nothing. Does not hold for a base with abstentions.
     *
     * @param majority the majority under test
     * @param tally any tally
     * @param abstentions another number of abstentions
     */
    public static void abstentionsDoNotMatter(Predicate<Tally> majority, Tally tally, int abstentions) {
        Tally other = tally.withAbstentions(abstentions);
        Law.check(majority.test(tally) == majority.test(other), "abstentions matter", tally, other);
    }

    /**
     * One more affirmative vote, from nobody or from the negative side, never loses a majority.
     *
     * @param majority the majority under test
     * @param tally any tally
     * @throws ArithmeticException if a count grows beyond {@link Integer#MAX_VALUE}
     */
    public static void moreAffirmativeVotesNeverHurt(Predicate<Tally> majority, Tally tally) {
        if (!majority.test(tally)) {
            return;
        }
        Tally joined = Tally.of(Math.addExact(tally.affirmative(), 1), tally.negative(), tally.abstentions());
        Law.check(majority.test(joined), "one more affirmative vote hurts", tally);
        if (tally.negative() > 0) {
            Tally turned = Tally.of(tally.affirmative() + 1, tally.negative() - 1, tally.abstentions());
            Law.check(majority.test(turned), "a negative vote that turns affirmative hurts", tally);
        }
    }

    /**
     * One more negative vote never wins a majority.
     *
     * @param majority the majority under test
     * @param tally any tally
     * @throws ArithmeticException if a count grows beyond {@link Integer#MAX_VALUE}
     */
    public static void moreNegativeVotesNeverHelp(Predicate<Tally> majority, Tally tally) {
        Tally opposed = Tally.of(tally.affirmative(), Math.addExact(tally.negative(), 1), tally.abstentions());
        Law.check(majority.test(tally) || !majority.test(opposed), "one more negative vote helps", tally);
    }

    /**
     * A share is a share: all votes taken several times over change nothing.
     *
     * @param majority the majority under test
     * @param tally any tally
     * @param times 1 or more
     * @throws ArithmeticException if a count grows beyond {@link Integer#MAX_VALUE}
     */
    public static void scalingDoesNotMatter(Predicate<Tally> majority, Tally tally, int times) {
        Tally scaled = Tally.of(
                Math.multiplyExact(tally.affirmative(), times),
                Math.multiplyExact(tally.negative(), times),
                Math.multiplyExact(tally.abstentions(), times));
        Law.check(majority.test(tally) == majority.test(scaled), "scaling matters", tally, scaled);
    }

    /**
     * Without affirmative votes there is no majority, also when no vote was cast at all.
     *
     * @param majority the majority under test
     * @param tally any tally; its affirmative votes are left out
     */
    public static void withoutAffirmativeVotesThereIsNone(Predicate<Tally> majority, Tally tally) {
        Tally none = Tally.of(0, tally.negative(), tally.abstentions());
        Law.check(!majority.test(none), "a majority without affirmative votes", none);
    }

    /**
     * Whoever has the majority of a larger share has that of a smaller one.
     *
     * @param smaller the majority of the smaller share, or of an equal one
     * @param larger the majority of the larger share, of the same base and with the same threshold
     * @param tally any tally
     */
    public static void aLargerShareNeverHelps(Predicate<Tally> smaller, Predicate<Tally> larger, Tally tally) {
        Law.check(smaller.test(tally) || !larger.test(tally), "a larger share helps", tally);
    }

    /**
     * The votes needed never fall when the base grows by one, and rise by one at most.
     *
     * @param required the votes needed, by the size of the base
     * @param size any size that can grow by one
     */
    public static void theThresholdRisesWithTheBase(LongUnaryOperator required, long size) {
        long before = required.applyAsLong(size);
        long after = required.applyAsLong(size + 1);
        Law.check(after >= before && after - before <= 1, "the threshold jumps", size, before, after);
    }

    /**
     * An absolute majority is half of the valid ballots rounded down, and one: not half rounded up. Holds for a base of the
     * votes cast.
     *
     * @param required the votes needed
     * @param tally any tally
     */
    public static void absoluteIsHalfRoundedDownAndOne(ToLongFunction<Tally> required, Tally tally) {
        long needed = required.applyAsLong(tally);
        Law.check(2 * needed > tally.votesCast(), "half is an absolute majority", tally, needed);
        Law.check(2 * (needed - 1) <= tally.votesCast(), "one fewer is an absolute majority too", tally, needed);
    }
}
