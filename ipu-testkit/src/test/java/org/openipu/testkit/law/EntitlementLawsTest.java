package org.openipu.testkit.law;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.testkit.oracle.NaiveEntitlement;

class EntitlementLawsTest {

    private static final Roll CHINA = new Roll(
            Body.ASSEMBLY,
            LocalDate.of(2025, 10, 20),
            List.of(new RollLine(CountryCode.of("CN"), new VotingRight(23, 2), 20)));
    private static final RollCall SPLIT =
            new RollCall(List.of(DelegationVote.of(CountryCode.of("CN"), Tally.of(9, 5, 2))));

    @ParameterizedTest
    @ValueSource(longs = {0, 999_999, 5_000_000, 125_000_000, 1_400_000_000})
    void holdForTheTableOnPaper(long population) {
        assertThatNoException().isThrownBy(() -> {
            EntitlementLaws.morePeopleNeverHoldFewerVotes(
                    people -> NaiveEntitlement.entitlement(people, 0), population, 40_000_000);
            EntitlementLaws.votesStayInBounds(people -> NaiveEntitlement.entitlement(people, 0), population, 10, 23);
            EntitlementLaws.votesStayInBounds(people -> NaiveEntitlement.entitlement(people, 3), population, 8, 21);
            EntitlementLaws.populationIsNotReduced(
                    people -> NaiveEntitlement.entitlement(people, 0),
                    people -> NaiveEntitlement.entitlement(people, 3),
                    population,
                    2);
            EntitlementLaws.noMoreIsCastThanHeld(delegates -> NaiveEntitlement.castable(23, delegates), 2, 23);
            EntitlementLaws.oneMoreDelegateNeverCastsLess(delegates -> NaiveEntitlement.castable(23, delegates), 2, 10);
        });
    }

    @Test
    void holdForVotesCountedOnPaper() {
        assertThatNoException().isThrownBy(() -> {
            RollLaws.nothingIsLost((roll, votes) -> List.of(14L, 2L, 4L), CHINA, SPLIT);
            RollLaws.splittingChangesNoTotal(
                    (roll, votes) -> roll.castable() - votes.tally().votesCastAndAbstentions(), CHINA, SPLIT);
        });
    }

    @Nested
    class AreBrokenBy {

        @Test
        void votesThatFallWithPopulation() {
            assertBroken(
                    () -> EntitlementLaws.morePeopleNeverHoldFewerVotes(people -> people > 5 ? 1 : 2, 9, 3),
                    "more people hold fewer votes: [3, 9]");
        }

        @Test
        void tooFewAndTooManyVotes() {
            assertBroken(() -> EntitlementLaws.votesStayInBounds(people -> 7, 1, 8, 23), "votes out of bounds: [1, 7]");
            assertBroken(
                    () -> EntitlementLaws.votesStayInBounds(people -> 24, 1, 8, 23), "votes out of bounds: [1, 24]");
        }

        @Test
        void aReductionOfTheWhole() {
            assertBroken(
                    () -> EntitlementLaws.populationIsNotReduced(people -> 23, people -> 18, 4, 2),
                    "another number of votes is lost: [4, 5]");
        }

        @Test
        void castingMoreThanIsHeldOrLessThanNothing() {
            assertBroken(
                    () -> EntitlementLaws.noMoreIsCastThanHeld(delegates -> 10 * delegates, 3, 23),
                    "more can be cast than is held: [3, 30]");
            assertBroken(
                    () -> EntitlementLaws.noMoreIsCastThanHeld(delegates -> -1, 3, 23),
                    "more can be cast than is held: [3, -1]");
        }

        @Test
        void delegatesWhoTakeVotesAwayOrBringTooMany() {
            assertBroken(
                    () -> EntitlementLaws.oneMoreDelegateNeverCastsLess(delegates -> -delegates, 3, 10),
                    "one more delegate adds a wrong number of votes: [3, -1]");
            assertBroken(
                    () -> EntitlementLaws.oneMoreDelegateNeverCastsLess(delegates -> 11 * delegates, 3, 10),
                    "one more delegate adds a wrong number of votes: [3, 11]");
        }

        @Test
        void takingUnusedVotesForAbstentionsTwice() {
            assertBroken(
                    () -> RollLaws.nothingIsLost((roll, votes) -> List.of(14L, 6L, 4L), CHINA, SPLIT),
                    "votes are lost or made: ");
        }

        @Test
        void countingAbstentionsAsUnused() {
            assertBroken(
                    () -> RollLaws.splittingChangesNoTotal(
                            (roll, votes) -> roll.castable() - votes.tally().votesCast(), CHINA, SPLIT),
                    "splitting changes a total: ");
        }

        private void assertBroken(ThrowingCallable law, String message) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(law).withMessageStartingWith(message);
        }
    }
}
