package org.openipu.testkit.law;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.testkit.oracle.NaiveSainteLague;

class ApportionmentLawsTest {

    static Stream<Map<String, Long>> votes() {
        return Stream.of(
                Map.of(),
                Map.of("a", 0L, "b", 0L),
                Map.of("a", 1L, "b", 1L, "c", 1L),
                ordered("a", 9, "b", 3, "c", 0),
                ordered("b", 25_000, "a", 19_000, "d", 12_000, "c", 8_000));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void holdForTheMethodWorkedOutOnPaper(Map<String, Long> votes) {
        assertThatNoException().isThrownBy(() -> {
            for (int seats = 0; seats < 12; seats++) {
                ApportionmentLaws.orderDoesNotMatter(NaiveSainteLague::share, votes, seats, 1);
                ApportionmentLaws.namesDoNotMatter(NaiveSainteLague::share, votes, seats, name -> "z" + name);
                ApportionmentLaws.scalingDoesNotMatter(NaiveSainteLague::share, votes, seats, 7);
                ApportionmentLaws.moreSeatsTakeNone(NaiveSainteLague::share, votes, seats);
                ApportionmentLaws.moreVotesNeverHurt(NaiveSainteLague::share, votes, seats, "a", 5);
                ApportionmentLaws.seatsAreConserved(NaiveSainteLague::share, votes, seats);
                ApportionmentLaws.noVotesWinNoSeat(NaiveSainteLague::share, votes, seats);
                ApportionmentLaws.equalVotesGetEqualSeats(NaiveSainteLague::share, votes, seats);
                SainteLagueLaws.noHigherQuotientIsPassedOver(NaiveSainteLague::share, votes, seats);
            }
            ApportionmentLaws.exactProportionsAreKept(NaiveSainteLague::share, Map.of("a", 4, "b", 0, "c", 11), 23);
        });
    }

    @Nested
    class AreBrokenBy {

        private static final Map<String, Long> VOTES = ordered("a", 9, "b", 3, "c", 0);

        @Test
        void givingAllSeatsToTheFirstInTheList() {
            assertBroken(
                    () -> ApportionmentLaws.orderDoesNotMatter(
                            (votes, seats) -> all(votes.keySet().iterator().next(), votes, seats), VOTES, 3, 1),
                    "order matters: [{a=9, b=3, c=0}, 3]");
        }

        @Test
        void favouringAName() {
            assertBroken(
                    () -> ApportionmentLaws.namesDoNotMatter(
                            (votes, seats) -> all(new TreeMap<>(votes).firstKey(), votes, seats),
                            VOTES,
                            3,
                            name -> name.equals("a") ? "z" : name),
                    "names matter: ");
        }

        @Test
        void countingOnlyLargeGroups() {
            assertBroken(
                    () -> ApportionmentLaws.scalingDoesNotMatter(ApportionmentLawsTest::fromTen, VOTES, 3, 2),
                    "scaling matters: ");
        }

        @Test
        void sharingEverySecondNumberOfSeatsBackwards() {
            assertBroken(
                    () -> ApportionmentLaws.moreSeatsTakeNone(
                            (votes, seats) -> all(seats % 2 == 0 ? "a" : "b", votes, seats), VOTES, 2),
                    "one more seat takes one: [a, ");
        }

        @Test
        void favouringTheSmall() {
            SeatMethod upsideDown = (votes, seats) -> all(
                    votes.entrySet().stream()
                            .min(Map.Entry.comparingByValue())
                            .orElseThrow()
                            .getKey(),
                    votes,
                    seats);

            assertBroken(
                    () -> ApportionmentLaws.moreVotesNeverHurt(upsideDown, VOTES, 2, "c", 5), "more votes hurt: [c, ");
            assertBroken(() -> ApportionmentLaws.noVotesWinNoSeat(upsideDown, VOTES, 2), "a seat without votes: [c, ");
        }

        @Test
        void givingSeatsToAnother() {
            assertBroken(
                    () -> ApportionmentLaws.moreVotesNeverHurt(
                            (votes, seats) -> all(votes.getOrDefault("a", 0L) > 9 ? "b" : "c", votes, seats),
                            VOTES,
                            2,
                            "a",
                            5),
                    "votes of others help: [b, ");
        }

        @Test
        void losingSeats() {
            assertBroken(
                    () -> ApportionmentLaws.seatsAreConserved((votes, seats) -> all("a", votes, seats - 1), VOTES, 2),
                    "seats get lost or are made up: ");
            assertBroken(
                    () -> ApportionmentLaws.seatsAreConserved(
                            (votes, seats) -> new SeatShares(Map.of("a", seats), Set.of(), 0), VOTES, 2),
                    "a group is left out: ");
        }

        @Test
        void leavingSeatsOpenWithoutNeed() {
            assertBroken(
                    () -> ApportionmentLaws.seatsAreConserved((votes, seats) -> open(votes, seats, Set.of()), VOTES, 2),
                    "tied groups do not explain the open seats: ");
            assertBroken(
                    () -> ApportionmentLaws.seatsAreConserved(
                            (votes, seats) -> open(votes, seats, Set.of("a", "b")), VOTES, 2),
                    "tied groups do not explain the open seats: ");
            assertBroken(
                    () -> ApportionmentLaws.seatsAreConserved(
                            (votes, seats) -> open(votes, seats, Set.of("a")), Map.of("a", 0L), 2),
                    "tied groups do not explain the open seats: ");
        }

        @Test
        void givingAllSeatsToOne() {
            assertBroken(
                    () -> ApportionmentLaws.exactProportionsAreKept(
                            (votes, seats) -> all("a", votes, seats), Map.of("a", 2, "b", 1), 5),
                    "exact proportions are lost: ");
            assertBroken(
                    () -> ApportionmentLaws.equalVotesGetEqualSeats(
                            (votes, seats) -> all("a", votes, seats), Map.of("a", 2L, "b", 2L), 1),
                    "equal votes get unequal seats: ");
            assertBroken(
                    () -> SainteLagueLaws.noHigherQuotientIsPassedOver(
                            (votes, seats) -> all("a", votes, seats), VOTES, 3),
                    "a higher quotient is passed over: [b, a, ");
        }

        private void assertBroken(ThrowingCallable law, String message) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(law).withMessageStartingWith(message);
        }
    }

    private static SeatShares fromTen(Map<String, Long> votes, int seats) {
        Map<String, Long> large = new LinkedHashMap<>(votes);
        large.replaceAll((name, count) -> count < 10 ? 0 : count);
        return NaiveSainteLague.share(large, seats);
    }

    private static SeatShares all(String winner, Map<String, Long> votes, int seats) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        votes.keySet().forEach(name -> shares.put(name, name.equals(winner) ? seats : 0));
        return new SeatShares(shares, Set.of(), 0);
    }

    private static SeatShares open(Map<String, Long> votes, int seats, Set<String> tied) {
        return new SeatShares(all("", votes, seats).seats(), tied, seats);
    }

    private static Map<String, Long> ordered(Object... namesAndVotes) {
        Map<String, Long> votes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndVotes.length; i += 2) {
            votes.put(namesAndVotes[i].toString(), Long.valueOf(namesAndVotes[i + 1].toString()));
        }
        return votes;
    }
}
