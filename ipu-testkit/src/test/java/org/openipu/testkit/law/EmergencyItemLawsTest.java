package org.openipu.testkit.law;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.testkit.oracle.NaiveEmergencyItem;

class EmergencyItemLawsTest {

    private static final RequestVote CLIMATE = RequestVote.of("climate", Tally.of(1106, 311, 248));
    private static final RequestVote EQUAL = RequestVote.of("equal", Tally.of(1106, 0, 0));
    private static final RequestVote NARROW = RequestVote.of("narrow", Tally.of(850, 10, 30));
    private static final RequestVote SHORT = RequestVote.of("short", Tally.of(1200, 700, 0));
    private static final RequestVote NAME_BY_NAME =
            RequestVote.of("roll", new RollCall(List.of(DelegationVote.of(CountryCode.of("FR"), Tally.of(10, 2, 3)))));

    static Stream<List<RequestVote>> votes() {
        return Stream.of(
                List.of(),
                List.of(SHORT),
                List.of(CLIMATE),
                List.of(NARROW, SHORT, CLIMATE),
                List.of(SHORT, EQUAL, NAME_BY_NAME, CLIMATE, NARROW));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void holdForTheRuleWorkedOutOnPaper(List<RequestVote> votes) {
        Function<List<RequestVote>, Set<String>> rule = NaiveEmergencyItem::leaders;

        assertThatNoException().isThrownBy(() -> {
            EmergencyItemLaws.orderDoesNotMatter(rule, votes, 1);
            EmergencyItemLaws.abstentionsDoNotMatter(rule, votes, 0);
            EmergencyItemLaws.abstentionsDoNotMatter(rule, votes, Integer.MAX_VALUE);
            EmergencyItemLaws.namesDoNotMatter(rule, votes, "request ");
            EmergencyItemLaws.onlyTotalsMatter(rule, votes);
            EmergencyItemLaws.moreAffirmativeVotesNeverHurt(rule, votes, 0);
            EmergencyItemLaws.moreAffirmativeVotesNeverHurt(rule, votes, 1000);
            EmergencyItemLaws.losersDoNotMatter(rule, votes);
        });
    }

    @Nested
    class AreBrokenBy {

        @Test
        void takingTheFirstInTheList() {
            assertBroken(
                    () -> EmergencyItemLaws.orderDoesNotMatter(
                            votes -> Set.of(votes.get(0).id()), List.of(CLIMATE, NARROW, SHORT, EQUAL), 1),
                    "votes and answer differ from changed votes and answer: ");
        }

        @Test
        void countingAbstentions() {
            assertBroken(
                    () -> EmergencyItemLaws.abstentionsDoNotMatter(
                            NaiveEmergencyItem::leadersCountingAbstentions, List.of(CLIMATE), 0),
                    "votes and answer differ from changed votes and answer: [[" + CLIMATE + "], [], ["
                            + RequestVote.of("climate", Tally.of(1106, 311, 0)) + "], [climate]]");
        }

        @Test
        void favouringARequestByItsName() {
            assertBroken(
                    () -> EmergencyItemLaws.namesDoNotMatter(
                            votes -> ids(votes.stream().filter(vote -> vote.id().startsWith("climate"))),
                            List.of(CLIMATE, NARROW),
                            "other "),
                    "names matter: [[" + CLIMATE + ", " + NARROW + "]]");
        }

        @Test
        void heedingHowVotesWereRecorded() {
            assertBroken(
                    () -> EmergencyItemLaws.onlyTotalsMatter(
                            votes -> ids(votes.stream().filter(vote -> vote.votes() instanceof RollCall)),
                            List.of(NAME_BY_NAME)),
                    "votes and answer differ from changed votes and answer: ");
        }

        @Test
        void takingFewestAffirmativeVotes() {
            assertBroken(
                    () -> EmergencyItemLaws.moreAffirmativeVotesNeverHurt(
                            EmergencyItemLawsTest::fewest, List.of(CLIMATE, NARROW), 1000),
                    "votes and answer differ from changed votes and answer: ");
        }

        @Test
        void askingForACompetitor() {
            assertBroken(
                    () -> EmergencyItemLaws.losersDoNotMatter(
                            votes -> votes.size() < 2 ? Set.of() : NaiveEmergencyItem.leaders(votes),
                            List.of(CLIMATE, NARROW)),
                    "votes and answer differ from changed votes and answer: ");
        }

        private void assertBroken(ThrowingCallable law, String message) {
            assertThatExceptionOfType(AssertionError.class).isThrownBy(law).withMessageStartingWith(message);
        }
    }

    @Test
    void sayNothingWhenACountGrowsTooLarge() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> EmergencyItemLaws.moreAffirmativeVotesNeverHurt(
                        NaiveEmergencyItem::leaders, List.of(CLIMATE), Integer.MAX_VALUE))
                .withMessage("integer overflow");
    }

    @Test
    void sayNothingOfMoreAffirmativeVotesWhenNoneOrSeveralLead() {
        assertThatNoException().isThrownBy(() -> {
            EmergencyItemLaws.moreAffirmativeVotesNeverHurt(NaiveEmergencyItem::leaders, List.of(SHORT), 5000);
            EmergencyItemLaws.moreAffirmativeVotesNeverHurt(
                    EmergencyItemLawsTest::severalUpTo2000AffirmativeVotes, List.of(CLIMATE, EQUAL), 5000);
        });
    }

    private static Set<String> severalUpTo2000AffirmativeVotes(List<RequestVote> votes) {
        return ids(votes.stream().filter(vote -> vote.tally().affirmative() <= 2000));
    }

    private static Set<String> fewest(List<RequestVote> votes) {
        int fewest = votes.stream()
                .mapToInt(vote -> vote.tally().affirmative())
                .min()
                .orElse(0);
        return ids(votes.stream().filter(vote -> vote.tally().affirmative() == fewest));
    }

    private static Set<String> ids(Stream<RequestVote> votes) {
        return votes.map(RequestVote::id).collect(toSet());
    }
}
