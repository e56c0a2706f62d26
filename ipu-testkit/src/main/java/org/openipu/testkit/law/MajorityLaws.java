package org.openipu.testkit.law;

import java.util.function.Predicate;
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
}
