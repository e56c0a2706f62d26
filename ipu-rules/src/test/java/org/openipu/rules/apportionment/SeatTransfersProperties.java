package org.openipu.rules.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openipu.rules.rulebook.RuleBook;

class SeatTransfersProperties {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));

    @Property
    @Label("what is held, less what passes on, plus what is waited for, is what was shared; ties only leave room")
    void numbersAddUp(
            @ForAll @Size(3) List<@IntRange(max = 9) Integer> votes,
            @ForAll @IntRange(max = 15) int seats,
            @ForAll("held") List<HeldSeat> held) {
        Apportionment next = shared(votes, seats);
        SeatTransferOutcome.Due due = due(held, next);

        int passingOn = due.leaving().stream().mapToInt(LeavingSeats::seats).sum();
        int waitedFor = due.waiting().stream().mapToInt(WaitingGroup::seats).sum();
        int after = held.size() - passingOn + waitedFor;
        if (next.openSeats() == 0) {
            assertThat(after).isEqualTo(seats);
        } else {
            assertThat(after).isGreaterThanOrEqualTo(next.won().size());
        }
    }

    @Property
    @Label("the order in which seats are given does not matter")
    void orderDoesNotMatter(
            @ForAll @Size(3) List<@IntRange(max = 9) Integer> votes,
            @ForAll @IntRange(max = 15) int seats,
            @ForAll("held") List<HeldSeat> held,
            @ForAll long seed) {
        List<HeldSeat> shuffled = new ArrayList<>(held);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(due(shuffled, shared(votes, seats))).isEqualTo(due(held, shared(votes, seats)));
    }

    @Provide
    Arbitrary<List<HeldSeat>> held() {
        Arbitrary<String> groups = Arbitraries.of("g0", "g1", "g2");
        Arbitrary<String> holders = Arbitraries.of("Ada", "Ben", "Cem", "Dan", "Eva");
        Arbitrary<Integer> years = Arbitraries.integers().between(2027, 2030);
        return Combinators.combine(groups, holders, years)
                .as((group, holder, year) -> new HeldSeat(group, holder, LocalDate.of(year, 10, 1)))
                .list()
                .ofMaxSize(15);
    }

    private static Apportionment shared(List<Integer> votes, int seats) {
        List<GroupVotes> groups = new ArrayList<>();
        for (int i = 0; i < votes.size(); i++) {
            groups.add(new GroupVotes("g" + i, votes.get(i)));
        }
        return SainteLague.apportion(groups, seats, TODAY).outcome();
    }

    private static SeatTransferOutcome.Due due(List<HeldSeat> held, Apportionment next) {
        return SeatTransfers.of(held, next, TODAY).outcome().fold(due -> due, unknown -> {
            throw new AssertionError("unknown");
        });
    }
}
