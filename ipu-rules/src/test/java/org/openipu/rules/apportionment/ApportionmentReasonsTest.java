package org.openipu.rules.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Provision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.RuleBook;

class ApportionmentReasonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void saysWhichQuotientWonTheLastSeatAndWhichComesNext() {
        assertThat(reasons(TODAY, 2, new GroupVotes("a", 9), new GroupVotes("b", 4)))
                .containsExactly(
                        "OLDER apportionment.method ",
                        "OLDER apportionment.group a 9 1",
                        "OLDER apportionment.group b 4 1",
                        "OLDER apportionment.last-seat 2 b (4/1)",
                        "OLDER apportionment.next a (9/3)");
    }

    @Test
    void saysWhoIsTiedForHowManySeatsAndThatNoRuleWasFound() {
        assertThat(reasons(TODAY, 2, new GroupVotes("a", 9), new GroupVotes("b", 3)))
                .containsExactly(
                        "OLDER apportionment.method ",
                        "OLDER apportionment.group a 9 1",
                        "OLDER apportionment.group b 3 0",
                        "OLDER apportionment.last-seat 1 a (9/1)",
                        "UNKNOWN apportionment.tied a (9/3), b (3/1) 1");
        assertThat(reasons(TODAY, 1, new GroupVotes("a", 3), new GroupVotes("b", 3)))
                .containsExactly(
                        "OLDER apportionment.method ",
                        "OLDER apportionment.group a 3 0",
                        "OLDER apportionment.group b 3 0",
                        "UNKNOWN apportionment.tied a (3/1), b (3/1) 1");
    }

    @Test
    void saysThatNobodyHasVotesOrThatThereAreNoSeats() {
        assertThat(reasons(TODAY, 3, new GroupVotes("a", 0)))
                .containsExactly(
                        "OLDER apportionment.method ",
                        "OLDER apportionment.group a 0 0",
                        "UNKNOWN apportionment.no-votes 3");
        assertThat(reasons(TODAY, 0, new GroupVotes("a", 5)))
                .containsExactly(
                        "OLDER apportionment.method ",
                        "OLDER apportionment.group a 5 0",
                        "OLDER apportionment.no-seats ");
    }

    @Test
    void saysOnADayBeforeMay2003ThatTheMethodWasNotFound() {
        assertThat(reasons(LocalDate.of(2003, 4, 30), 1, new GroupVotes("a", 5)))
                .containsExactly(
                        "UNKNOWN apportionment.method-not-found ",
                        "UNKNOWN apportionment.group a 5 1",
                        "UNKNOWN apportionment.last-seat 1 a (5/1)",
                        "UNKNOWN apportionment.next a (5/3)");
    }

    @Test
    void restsOnStatutes25() {
        assertThat(SainteLague.apportion(List.of(new GroupVotes("a", 1)), 1, RuleBook.at(TODAY)).reasons().stream()
                        .map(reason -> reason.citation().provision()))
                .containsOnly(Provision.statute("25.4"));
    }

    private static List<String> reasons(LocalDate day, int seats, GroupVotes... votes) {
        return SainteLague.apportion(List.of(votes), seats, RuleBook.at(day)).reasons().stream()
                .map(ApportionmentReasonsTest::note)
                .toList();
    }

    static String note(Reason reason) {
        return reason.standing() + " " + reason.code() + " "
                + reason.arguments().stream()
                        .map(argument ->
                                argument.<String>fold(text -> text, Long::toString, Object::toString, Object::toString))
                        .collect(Collectors.joining(" "));
    }
}
