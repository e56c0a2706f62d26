package org.openipu.rules.majority;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.openipu.model.vote.Tally;
import org.openipu.testkit.jqwik.VoteArbitraries;
import org.openipu.testkit.law.MajorityLaws;
import org.openipu.testkit.oracle.NaiveMajority;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class MajorityProperties {

    @Property
    @Label("A vote has the majority exactly when it has the votes required for a base of its size")
    void isReachedExactlyByTheRequiredVotes(
            @ForAll("majorities") Majority majority, @ForAll("anyTallies") Tally tally) {
        assertThat(majority.isReachedBy(tally)).isEqualTo(tally.affirmative() >= majority.required(tally));
    }

    @Property
    void isReachedByRequiredVotesAndNotByOneLess(
            @ForAll("majoritiesOfVotesCast") Majority majority, @ForAll("closeTallies") Tally tally) {
        int required = Math.toIntExact(majority.required(tally));

        assertThat(majority.isReachedBy(moved(tally, required - 1))).isFalse();
        if (required <= tally.votesCast()) {
            assertThat(majority.isReachedBy(moved(tally, required))).isTrue();
        }
    }

    @Property(tries = 100_000)
    @Label("A majority is what counting votes up one by one finds, for whatever base")
    void agreesWithTheOracle(
            @ForAll("smallFractions") Fraction fraction,
            @ForAll Threshold threshold,
            @ForAll @IntRange(max = 2_500) int size,
            @ForAll @IntRange(max = 2_500) int affirmative) {
        Majority majority = new Majority(fraction, MajorityBase.ENTITLED, threshold);
        boolean passed = threshold == Threshold.PASSED;

        assertThat(majority.required(size))
                .isEqualTo(NaiveMajority.required(size, fraction.numerator(), fraction.denominator(), passed));
        assertThat(majority.isReachedBy(affirmative, size))
                .isEqualTo(NaiveMajority.has(affirmative, size, fraction.numerator(), fraction.denominator(), passed));
    }

    @Property
    void absoluteIsHalfRoundedDownAndOne(@ForAll("anyTallies") Tally tally) {
        MajorityLaws.absoluteIsHalfRoundedDownAndOne(Majority.ABSOLUTE::required, tally);
    }

    @Property
    void isNotHelpedByALargerShare(
            @ForAll("majoritiesOfVotesCast") Majority one,
            @ForAll("majoritiesOfVotesCast") Majority other,
            @ForAll("closeTallies") Tally tally) {
        boolean inOrder = (long) one.fraction().numerator() * other.fraction().denominator()
                <= (long) other.fraction().numerator() * one.fraction().denominator();
        Majority smaller = inOrder ? one : other;
        Majority larger = new Majority((inOrder ? other : one).fraction(), one.base(), smaller.threshold());

        MajorityLaws.aLargerShareNeverHelps(smaller::isReachedBy, larger::isReachedBy, tally);
    }

    @Property
    void needsAtMostOneMoreVoteOfABaseThatIsLargerByOne(
            @ForAll("majorities") Majority majority, @ForAll @LongRange(max = Electorate.MAX - 1) long size) {
        MajorityLaws.theThresholdRisesWithTheBase(majority::required, size);
    }

    @Property
    void agreesWithUnboundedArithmetic(@ForAll("majorities") Majority majority, @ForAll("anyTallies") Tally tally) {
        BigInteger whole = big(majority.fraction().denominator());
        BigInteger share = big(majority.fraction().numerator()).multiply(size(majority.base(), tally));
        boolean passing = majority.threshold() == Threshold.PASSED;
        BigInteger[] parts = share.divideAndRemainder(whole);
        boolean oneMore = passing || parts[1].signum() > 0;
        BigInteger required = parts[0].add(oneMore ? BigInteger.ONE : BigInteger.ZERO);
        int compared = big(tally.affirmative()).multiply(whole).compareTo(share);

        assertThat(BigInteger.valueOf(majority.required(tally))).isEqualTo(required.max(BigInteger.ONE));
        assertThat(majority.isReachedBy(tally))
                .isEqualTo(tally.affirmative() > 0 && (passing ? compared > 0 : compared >= 0));
    }

    @Property
    void needsNoFewerVotesOfALargerBase(
            @ForAll("majorities") Majority majority,
            @ForAll("closeTallies") Tally tally,
            @ForAll @IntRange(max = 9) int more) {
        Tally larger = Tally.of(tally.affirmative(), tally.negative() + more, tally.abstentions());

        assertThat(majority.required(larger)).isBetween(majority.required(tally), majority.required(tally) + more);
    }

    @Property
    void ofVotesCastDoesNotHeedAbstentions(
            @ForAll("majoritiesOfVotesCast") Majority majority,
            @ForAll("closeTallies") Tally tally,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int abstentions) {
        MajorityLaws.abstentionsDoNotMatter(majority::isReachedBy, tally, abstentions);
    }

    @Property
    void isNeverLostByMoreAffirmativeVotes(
            @ForAll("majorities") Majority majority, @ForAll("closeTallies") Tally tally) {
        MajorityLaws.moreAffirmativeVotesNeverHurt(majority::isReachedBy, tally);
    }

    @Property
    void isNeverWonByMoreNegativeVotes(@ForAll("majorities") Majority majority, @ForAll("closeTallies") Tally tally) {
        MajorityLaws.moreNegativeVotesNeverHelp(majority::isReachedBy, tally);
    }

    @Property
    void isAShare(
            @ForAll("majorities") Majority majority,
            @ForAll("closeTallies") Tally tally,
            @ForAll @IntRange(min = 1, max = 100_000) int times) {
        MajorityLaws.scalingDoesNotMatter(majority::isReachedBy, tally, times);
    }

    @Property
    void isNeverHadWithoutAffirmativeVotes(
            @ForAll("majorities") Majority majority, @ForAll("closeTallies") Tally tally) {
        MajorityLaws.withoutAffirmativeVotesThereIsNone(majority::isReachedBy, tally);
    }

    @Provide
    Arbitrary<Majority> majorities() {
        Arbitrary<Fraction> fractions = Arbitraries.integers()
                .between(1, Fraction.MAX_DENOMINATOR)
                .flatMap(denominator -> Arbitraries.integers()
                        .between(1, denominator)
                        .map(numerator -> new Fraction(numerator, denominator)));
        Arbitrary<Majority> any = Combinators.combine(
                        fractions,
                        Arbitraries.of(MajorityBase.class).filter(MajorityBase::isOfTally),
                        Arbitraries.of(Threshold.class))
                .as(Majority::new);
        Majority ofAll = new Majority(Fraction.TWO_THIRDS, MajorityBase.VOTES_CAST_AND_ABSTENTIONS, Threshold.REACHED);
        return Arbitraries.oneOf(any, Arbitraries.of(Majority.TWO_THIRDS, Majority.SIMPLE, ofAll));
    }

    @Provide
    Arbitrary<Fraction> smallFractions() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(denominator -> Arbitraries.integers()
                        .between(1, denominator)
                        .map(numerator -> new Fraction(numerator, denominator)));
    }

    @Provide
    Arbitrary<Majority> majoritiesOfVotesCast() {
        return majorities()
                .map(majority -> new Majority(majority.fraction(), MajorityBase.VOTES_CAST, majority.threshold()));
    }

    @Provide
    Arbitrary<Tally> closeTallies() {
        return VoteArbitraries.tallies();
    }

    @Provide
    Arbitrary<Tally> anyTallies() {
        Arbitrary<Integer> extremes = Arbitraries.of(0, 1, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
        Arbitrary<Integer> counts =
                Arbitraries.oneOf(extremes, Arbitraries.integers().between(0, Integer.MAX_VALUE));
        return Arbitraries.oneOf(
                closeTallies(), Combinators.combine(counts, counts, counts).as(Tally::of));
    }

    /** The same votes cast and abstentions, with another number of affirmative votes. */
    private static Tally moved(Tally tally, int affirmative) {
        return Tally.of(affirmative, Math.toIntExact(tally.votesCast()) - affirmative, tally.abstentions());
    }

    private static BigInteger size(MajorityBase base, Tally tally) {
        BigInteger cast = big(tally.affirmative()).add(big(tally.negative()));
        return base == MajorityBase.VOTES_CAST ? cast : cast.add(big(tally.abstentions()));
    }

    private static BigInteger big(int value) {
        return BigInteger.valueOf(value);
    }
}
