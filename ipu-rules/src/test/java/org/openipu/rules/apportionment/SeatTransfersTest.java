package org.openipu.rules.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.RuleBook;

class SeatTransfersTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));
    private static final LocalDate IN_2027 = LocalDate.of(2027, 10, 1);
    private static final LocalDate IN_2028 = LocalDate.of(2028, 10, 1);
    private static final LocalDate IN_2029 = LocalDate.of(2029, 10, 1);

    @Test
    @DisplayName("Trap 21: a group above its new number keeps the seat until the holder's term ends")
    void aSeatPassesOnAtTheEndOfATerm() {
        SeatTransferOutcome.Due due = due(
                shared(3, new GroupVotes("a", 10), new GroupVotes("b", 20)),
                new HeldSeat("a", "Ada", IN_2028),
                new HeldSeat("a", "Ben", IN_2027),
                new HeldSeat("b", "Cem", IN_2027));

        assertThat(due.leaving()).containsExactly(new LeavingSeats("a", IN_2027, 1, List.of("Ben")));
        assertThat(due.waiting()).containsExactly(new WaitingGroup("b", 1));
        assertThat(due.undecided()).isEmpty();
    }

    @Test
    void termsThatEndFirstPassOnFirst() {
        SeatTransferOutcome.Due due = due(
                shared(1, new GroupVotes("a", 0), new GroupVotes("b", 1)),
                new HeldSeat("a", "Dan", IN_2029),
                new HeldSeat("a", "Ben", IN_2028),
                new HeldSeat("a", "Ada", IN_2028),
                new HeldSeat("a", "Cem", IN_2027));

        assertThat(due.leaving())
                .containsExactly(
                        new LeavingSeats("a", IN_2027, 1, List.of("Cem")),
                        new LeavingSeats("a", IN_2028, 2, List.of("Ada", "Ben")),
                        new LeavingSeats("a", IN_2029, 1, List.of("Dan")));
    }

    @Test
    @DisplayName("one of two seats whose terms end on one day passes on, whichever")
    void oneOfSeveralPassesOn() {
        SeatTransferOutcome.Due due = due(
                shared(2, new GroupVotes("a", 1), new GroupVotes("b", 1)),
                new HeldSeat("a", "Ada", IN_2027),
                new HeldSeat("a", "Ben", IN_2027));

        assertThat(due.leaving()).containsExactly(new LeavingSeats("a", IN_2027, 1, List.of("Ada", "Ben")));
    }

    @Test
    void transfersStandByDayAndThenByGroup() {
        SeatTransferOutcome.Due due = due(
                shared(1, new GroupVotes("c", 1), new GroupVotes("b", 0), new GroupVotes("a", 0)),
                new HeldSeat("b", "Ben", IN_2027),
                new HeldSeat("a", "Ada", IN_2028),
                new HeldSeat("a", "Ann", IN_2027));

        assertThat(due.leaving().stream().map(seats -> seats.termEnd().getYear() + seats.group()))
                .containsExactly("2027a", "2027b", "2028a");
    }

    @Test
    void nothingPassesOnWhenTheNumbersStay() {
        SeatTransferOutcome.Due due = due(
                shared(2, new GroupVotes("a", 1), new GroupVotes("b", 1)),
                new HeldSeat("a", "Ada", IN_2027),
                new HeldSeat("b", "Ben", IN_2027));

        assertThat(due).isEqualTo(new SeatTransferOutcome.Due(List.of(), List.of(), List.of()));
    }

    @Test
    @DisplayName("a tied group gives up only what it cannot keep even with the open seat")
    void aTieDecidesNothing() {
        Apportionment tied = shared(1, new GroupVotes("a", 5), new GroupVotes("b", 5), new GroupVotes("c", 1));

        SeatTransferOutcome.Due due = due(
                tied,
                new HeldSeat("a", "Ada", IN_2027),
                new HeldSeat("a", "Ann", IN_2028),
                new HeldSeat("c", "Cem", IN_2029));

        assertThat(due.leaving())
                .containsExactly(
                        new LeavingSeats("a", IN_2027, 1, List.of("Ada")),
                        new LeavingSeats("c", IN_2029, 1, List.of("Cem")));
        assertThat(due.waiting()).isEmpty();
        assertThat(due.undecided()).containsExactly("a", "b");
    }

    @Test
    @DisplayName("of two open seats a tied group can have one, so it gives up what is beyond that")
    void aTiedGroupCanHaveOneOfSeveralOpenSeats() {
        SeatTransferOutcome.Due due = due(
                shared(2, new GroupVotes("a", 5), new GroupVotes("b", 5), new GroupVotes("c", 5)),
                new HeldSeat("a", "Ada", IN_2027),
                new HeldSeat("a", "Ann", IN_2028));

        assertThat(due.leaving()).containsExactly(new LeavingSeats("a", IN_2027, 1, List.of("Ada")));
        assertThat(due.undecided()).containsExactly("a", "b", "c");
    }

    @Test
    @DisplayName("when no group has votes every seat is undecided and none passes on")
    void noVotesDecideNothing() {
        SeatTransferOutcome.Due due = due(
                shared(2, new GroupVotes("a", 0), new GroupVotes("b", 0)),
                new HeldSeat("a", "Ada", IN_2027),
                new HeldSeat("a", "Ann", IN_2028));

        assertThat(due).isEqualTo(new SeatTransferOutcome.Due(List.of(), List.of(), List.of("a", "b")));
    }

    @Test
    @DisplayName("when there are no seats any more all pass on")
    void noSeatsTakeAll() {
        SeatTransferOutcome.Due due = due(shared(0, new GroupVotes("a", 0)), new HeldSeat("a", "Ada", IN_2027));

        assertThat(due.leaving()).containsExactly(new LeavingSeats("a", IN_2027, 1, List.of("Ada")));
        assertThat(due.undecided()).isEmpty();
    }

    @Test
    void reasonsSayWhatPassesOnAndWhatNoRuleSays() {
        assertThat(notes(
                        shared(4, new GroupVotes("a", 0), new GroupVotes("b", 1), new GroupVotes("c", 3)),
                        TODAY,
                        new HeldSeat("a", "Ben", IN_2027),
                        new HeldSeat("a", "Ada", IN_2027)))
                .containsExactly(
                        "OLDER apportionment.seats-at-term-end ",
                        "OLDER apportionment.seats-leave a 2 2027-10-01 Ada, Ben",
                        "OLDER apportionment.seats-wait b 1",
                        "OLDER apportionment.seats-wait c 3",
                        "UNKNOWN apportionment.seats-in-no-order b, c");
        assertThat(notes(shared(1, new GroupVotes("a", 1), new GroupVotes("b", 1)), TODAY))
                .containsExactly(
                        "OLDER apportionment.seats-at-term-end ", "UNKNOWN apportionment.seats-undecided a, b");
        assertThat(notes(shared(1, new GroupVotes("a", 1)), TODAY))
                .containsExactly("OLDER apportionment.seats-at-term-end ", "OLDER apportionment.seats-wait a 1");
    }

    @Test
    void guessesNothingForADayBeforeMay2003() {
        RuleBook before = RuleBook.at(LocalDate.of(2003, 4, 30));
        Apportionment next = shared(1, new GroupVotes("a", 1));

        Decision<SeatTransferOutcome> decision = SeatTransfers.of(List.of(), next, before);

        assertThat(decision.outcome()).isEqualTo(new SeatTransferOutcome.RuleUnknown());
        assertThat(decision.outcome().<Boolean>fold(due -> false, unknown -> true))
                .isTrue();
        assertThat(decision.rulesAsOf()).isEqualTo(before.date());
        assertThat(notes(next, before))
                .containsExactly("UNKNOWN apportionment.rule-unknown executive-committee.seat-change");
    }

    @Test
    void refusesNonsense() {
        Apportionment next = shared(1, new GroupVotes("a", 1));
        List<HeldSeat> other = List.of(new HeldSeat("b", "Ben", IN_2027));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeatTransfers.of(other, next, TODAY))
                .withMessage("the apportionment does not name the group b");
        assertThatIllegalArgumentException().isThrownBy(() -> new HeldSeat(" ", "Ada", IN_2027));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeldSeat("a", " ", IN_2027));
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingGroup("a", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeavingSeats("a", IN_2027, 0, List.of("Ada")));
        assertThatIllegalArgumentException().isThrownBy(() -> new LeavingSeats("a", IN_2027, 2, List.of("Ada")));
    }

    private static Apportionment shared(int seats, GroupVotes... votes) {
        return SainteLague.apportion(List.of(votes), seats, TODAY).outcome();
    }

    private static SeatTransferOutcome.Due due(Apportionment next, HeldSeat... held) {
        Decision<SeatTransferOutcome> decision = SeatTransfers.of(List.of(held), next, TODAY);
        assertThat(decision.rulesAsOf()).isEqualTo(TODAY.date());
        return decision.outcome().fold(due -> due, unknown -> {
            throw new AssertionError("unknown");
        });
    }

    private static List<String> notes(Apportionment next, RuleBook rules, HeldSeat... held) {
        return SeatTransfers.of(List.of(held), next, rules).reasons().stream()
                .map(ApportionmentReasonsTest::note)
                .toList();
    }
}
