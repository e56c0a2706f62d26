package org.openipu.testkit.law;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.vote.Tally;

class MajorityLawsTest {

    @ParameterizedTest(name = "{0}-{1}-{2}")
    @CsvSource({
        "0, 0, 0",
        "0, 0, 9",
        "0, 5, 0",
        "1, 0, 0",
        "1, 1, 0",
        "2, 1, 0",
        "2, 1, 7",
        "3, 2, 0",
        "915, 458, 1",
        "916, 457, 1",
        "1106, 311, 248",
    })
    void holdForTwoThirdsOfTheVotesCast(int affirmative, int negative, int abstentions) {
        Tally tally = Tally.of(affirmative, negative, abstentions);

        assertThatNoException().isThrownBy(() -> {
            MajorityLaws.abstentionsDoNotMatter(MajorityLawsTest::isTwoThirds, tally, 0);
            MajorityLaws.abstentionsDoNotMatter(MajorityLawsTest::isTwoThirds, tally, Integer.MAX_VALUE);
            MajorityLaws.moreAffirmativeVotesNeverHurt(MajorityLawsTest::isTwoThirds, tally);
            MajorityLaws.moreNegativeVotesNeverHelp(MajorityLawsTest::isTwoThirds, tally);
            MajorityLaws.scalingDoesNotMatter(MajorityLawsTest::isTwoThirds, tally, 1);
            MajorityLaws.scalingDoesNotMatter(MajorityLawsTest::isTwoThirds, tally, 1000);
            MajorityLaws.withoutAffirmativeVotesThereIsNone(MajorityLawsTest::isTwoThirds, tally);
        });
    }

    @Test
    void holdForThresholds() {
        assertThatNoException().isThrownBy(() -> {
            MajorityLaws.aLargerShareNeverHelps(
                    tally -> tally.affirmative() > tally.negative(), MajorityLawsTest::isTwoThirds, Tally.of(2, 1, 9));
            MajorityLaws.theThresholdRisesWithTheBase(size -> size / 2 + 1, 393);
            MajorityLaws.theThresholdRisesWithTheBase(size -> size / 2 + 1, 394);
            MajorityLaws.absoluteIsHalfRoundedDownAndOne(tally -> tally.votesCast() / 2 + 1, Tally.of(222, 172, 5));
            MajorityLaws.absoluteIsHalfRoundedDownAndOne(tally -> tally.votesCast() / 2 + 1, Tally.of(0, 0, 5));
        });
    }

    @Test
    void holdForAFixedNumberOfAffirmativeVotesThatOpponentsMayJoin() {
        assertThatNoException()
                .isThrownBy(() -> MajorityLaws.moreAffirmativeVotesNeverHurt(
                        tally -> tally.affirmative() >= 6, Tally.of(6, 1, 0)));
    }

    @Nested
    class AreBrokenBy {

        @Test
        void aMajorityThatDividesByAllVotes() {
            Predicate<Tally> ofAllVotes =
                    tally -> tally.affirmative() > 0 && 3L * tally.affirmative() >= 2 * tally.votesCastAndAbstentions();

            assertBroken(
                    () -> MajorityLaws.abstentionsDoNotMatter(ofAllVotes, Tally.of(1106, 311, 248), 0),
                    "abstentions matter: [1106-311-248, 1106-311-0]");
        }

        @Test
        void aMajorityThatMustBeMetExactly() {
            Predicate<Tally> exactly = tally -> 3L * tally.affirmative() == 2 * tally.votesCast();

            assertBroken(
                    () -> MajorityLaws.moreAffirmativeVotesNeverHurt(exactly, Tally.of(2, 1, 0)),
                    "one more affirmative vote hurts: [2-1-0]");
        }

        @Test
        void aMajorityThatNeedsOpposition() {
            Predicate<Tally> withOpposition = tally -> tally.negative() > 0;

            assertBroken(
                    () -> MajorityLaws.moreAffirmativeVotesNeverHurt(withOpposition, Tally.of(5, 1, 0)),
                    "a negative vote that turns affirmative hurts: [5-1-0]");
        }

        @Test
        void aMajorityWithAQuorumOfVotesCast() {
            Predicate<Tally> withQuorum = tally -> tally.votesCast() >= 10;

            assertBroken(
                    () -> MajorityLaws.moreNegativeVotesNeverHelp(withQuorum, Tally.of(9, 0, 0)),
                    "one more negative vote helps: [9-0-0]");
        }

        @Test
        void aMajorityThatIsALead() {
            Predicate<Tally> byALeadOfTen = tally -> tally.affirmative() - tally.negative() >= 10;

            assertBroken(
                    () -> MajorityLaws.scalingDoesNotMatter(byALeadOfTen, Tally.of(7, 2, 1), 3),
                    "scaling matters: [7-2-1, 21-6-3]");
        }

        @Test
        void aMajorityThatZeroVotesReach() {
            Predicate<Tally> alsoByNothing = tally -> 3L * tally.affirmative() >= 2 * tally.votesCast();

            assertBroken(
                    () -> MajorityLaws.withoutAffirmativeVotesThereIsNone(alsoByNothing, Tally.of(4, 0, 3)),
                    "a majority without affirmative votes: [0-0-3]");
        }

        @Test
        void aLargerShareOfAnotherBase() {
            Predicate<Tally> ofAllVotes = tally -> 2L * tally.affirmative() > tally.votesCastAndAbstentions();

            assertBroken(
                    () -> MajorityLaws.aLargerShareNeverHelps(
                            ofAllVotes, MajorityLawsTest::isTwoThirds, Tally.of(2, 1, 9)),
                    "a larger share helps: [2-1-9]");
        }

        @Test
        void aThresholdThatFallsOrJumps() {
            assertBroken(
                    () -> MajorityLaws.theThresholdRisesWithTheBase(size -> 10 - size, 3),
                    "the threshold jumps: [3, 7, 6]");
            assertBroken(
                    () -> MajorityLaws.theThresholdRisesWithTheBase(size -> 2 * size, 3),
                    "the threshold jumps: [3, 6, 8]");
        }

        @Test
        void anAbsoluteMajorityThatIsHalfRoundedUpOrOneTooMany() {
            assertBroken(
                    () -> MajorityLaws.absoluteIsHalfRoundedDownAndOne(
                            tally -> (tally.votesCast() + 1) / 2, Tally.of(222, 172, 0)),
                    "half is an absolute majority: [222-172-0, 197]");
            assertBroken(
                    () -> MajorityLaws.absoluteIsHalfRoundedDownAndOne(
                            tally -> tally.votesCast() / 2 + 2, Tally.of(222, 172, 0)),
                    "one fewer is an absolute majority too: [222-172-0, 199]");
        }

        private void assertBroken(ThrowingCallable law, String message) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(law).withMessage(message);
        }
    }

    @Nested
    class SayNothingWhenACountGrowsTooLarge {

        private static final Tally LARGEST = Tally.of(Integer.MAX_VALUE, 0, 0);

        @Test
        void byOneAffirmativeVote() {
            assertTooLarge(() -> MajorityLaws.moreAffirmativeVotesNeverHurt(tally -> true, LARGEST));
        }

        @Test
        void byOneNegativeVote() {
            assertTooLarge(
                    () -> MajorityLaws.moreNegativeVotesNeverHelp(tally -> true, Tally.of(0, Integer.MAX_VALUE, 0)));
        }

        @ParameterizedTest
        @CsvSource({"1431655766, 0, 0", "0, 1431655766, 0", "0, 0, 1431655766"})
        void byScaling(int affirmative, int negative, int abstentions) {
            Tally wrapsAroundToAPositiveCount = Tally.of(affirmative, negative, abstentions);

            assertTooLarge(() -> MajorityLaws.scalingDoesNotMatter(tally -> true, wrapsAroundToAPositiveCount, 3));
        }

        private void assertTooLarge(ThrowingCallable law) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(law).withMessage("integer overflow");
        }
    }

    private static boolean isTwoThirds(Tally tally) {
        return tally.affirmative() > 0 && 3L * tally.affirmative() >= 2 * tally.votesCast();
    }
}
