package org.openipu.testkit.law;

import java.util.function.IntUnaryOperator;
import java.util.function.LongToIntFunction;

/** Laws of the votes that delegations hold and can cast in the Assembly. */
public final class EntitlementLaws {

    private EntitlementLaws() {}

    /**
     * A larger population never has fewer votes.
     *
     * @param entitlement the votes held by population, under test
     * @param population any population
     * @param other any other population
     */
    public static void morePeopleNeverHoldFewerVotes(LongToIntFunction entitlement, long population, long other) {
        long small = Math.min(population, other);
        long large = Math.max(population, other);
        Law.check(
                entitlement.applyAsInt(small) <= entitlement.applyAsInt(large),
                "more people hold fewer votes",
                small,
                large);
    }

    /**
     * The votes lie between those of the smallest and of the largest population.
     *
     * @param entitlement the votes held by population, under test
     * @param population any population
     * @param least the fewest votes of any
     * @param most the most votes of any
     */
    public static void votesStayInBounds(LongToIntFunction entitlement, long population, int least, int most) {
        int votes = entitlement.applyAsInt(population);
        Law.check(votes >= least && votes <= most, "votes out of bounds", population, votes);
    }

    /**
     * What a delegation loses for being of one sex is taken from the base alone: it is the same for every population.
     *
     * @param full the votes of a delegation by population, under test
     * @param reduced those of a delegation that loses some, under test
     * @param population any population
     * @param reduction how many it loses
     */
    public static void populationIsNotReduced(
            LongToIntFunction full, LongToIntFunction reduced, long population, int reduction) {
        int lost = full.applyAsInt(population) - reduced.applyAsInt(population);
        Law.check(lost == reduction, "another number of votes is lost", population, lost);
    }

    /**
     * No delegation casts more than it holds.
     *
     * @param castable the castable votes by delegates present, under test
     * @param delegates 0 or more
     * @param entitlement the votes held
     */
    public static void noMoreIsCastThanHeld(IntUnaryOperator castable, int delegates, int entitlement) {
        int votes = castable.applyAsInt(delegates);
        Law.check(votes >= 0 && votes <= entitlement, "more can be cast than is held", delegates, votes);
    }

    /**
     * One more delegate never casts less, and adds at most the votes of one delegate.
     *
     * @param castable the castable votes by delegates present, under test
     * @param delegates 0 or more
     * @param cap the most votes of one delegate
     */
    public static void oneMoreDelegateNeverCastsLess(IntUnaryOperator castable, int delegates, int cap) {
        int added = castable.applyAsInt(delegates + 1) - castable.applyAsInt(delegates);
        Law.check(added >= 0 && added <= cap, "one more delegate adds a wrong number of votes", delegates, added);
    }
}
