package org.openipu.rules.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.RuleBook;

class SainteLagueTest {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));

    /** Source: electoralreform.wikia.com, "Sainte-Laguë Method", a table of ten seats with the rank of each quotient. */
    private static final List<GroupVotes> TABLE = List.of(
            new GroupVotes("A", 25_000),
            new GroupVotes("B", 19_000),
            new GroupVotes("C", 12_000),
            new GroupVotes("D", 8_000));

    @Test
    @DisplayName("a published table: ten seats for 25,000, 19,000, 12,000 and 8,000 votes are 4, 3, 2 and 1")
    void sharesAsThePublishedTable() {
        Apportionment shared = share(TABLE, 10);

        assertThat(seats(shared)).isEqualTo("A 4, B 3, C 2, D 1");
        assertThat(shared.won().stream()
                        .map(seat -> seat.seat() + " " + seat.quotient().group() + " " + seat.quotient()))
                .containsExactly(
                        "1 A 25000/1",
                        "2 B 19000/1",
                        "3 C 12000/1",
                        "4 A 25000/3",
                        "5 D 8000/1",
                        "6 B 19000/3",
                        "7 A 25000/5",
                        "8 C 12000/3",
                        "9 B 19000/5",
                        "10 A 25000/7");
        assertThat(shared.next()).containsExactly(new Quotient("A", 25_000, 9));
        assertThat(shared.openSeats()).isZero();
        assertThat(shared.tied()).isEmpty();
        assertThat(shared.seats()).isEqualTo(10);
    }

    @Test
    @DisplayName(
            "Miller, Election Inversions under Proportional Representation (2014): 35 seats for 503, 304 and 193 votes")
    void aMajorityOfVotesCanGetAMinorityOfSeats() {
        assertThat(seats(share(votes(503, 304, 193), 35))).isEqualTo("g0 17, g1 11, g2 7");
    }

    @Test
    @DisplayName("staatsrecht.honikel.de, worked examples: ten seats for 6,100, 5,000 and 900 votes")
    void aSmallGroupGetsItsSeat() {
        assertThat(seats(share(votes(6100, 5000, 900), 10))).isEqualTo("g0 5, g1 4, g2 1");
    }

    @Test
    void seatsThatATieLeavesOpenAreNobodys() {
        Apportionment shared = share(
                List.of(new GroupVotes("c", 3), new GroupVotes("a", 9), new GroupVotes("b", 3), new GroupVotes("d", 2)),
                3);

        assertThat(seats(shared)).isEqualTo("c 0, a 1, b 0, d 0");
        assertThat(shared.openSeats()).isEqualTo(2);
        assertThat(shared.tied()).containsExactly("a", "b", "c");
        assertThat(shared.next().stream().map(Quotient::toString)).containsExactly("9/3", "3/1", "3/1");
        assertThat(shared.seats()).isEqualTo(3);
    }

    @Test
    void equalQuotientsThatAllWinAreNoTie() {
        Apportionment shared = share(votes(9, 3, 3), 4);

        assertThat(seats(shared)).isEqualTo("g0 2, g1 1, g2 1");
        assertThat(shared.tied()).isEmpty();
        assertThat(shared.next()).containsExactly(new Quotient("g0", 9, 5));
    }

    @Test
    @DisplayName("equal quotients that come next tie nothing while all seats are taken")
    void equalNextQuotientsAreNoTieYet() {
        Apportionment shared = share(votes(9, 3, 3), 1);

        assertThat(shared.tied()).isEmpty();
        assertThat(shared.next()).hasSize(3);
    }

    @Test
    void noVotesWinNoSeat() {
        Apportionment shared = share(votes(0, 0), 3);

        assertThat(seats(shared)).isEqualTo("g0 0, g1 0");
        assertThat(shared.openSeats()).isEqualTo(3);
        assertThat(shared.tied()).isEmpty();
        assertThat(shared.next()).isEmpty();
        assertThat(seats(share(votes(0, 1), 3))).isEqualTo("g0 0, g1 3");
        assertThat(share(List.of(), 2).openSeats()).isEqualTo(2);
    }

    @Test
    void noSeatsGiveZeros() {
        Apportionment shared = share(TABLE, 0);

        assertThat(seats(shared)).isEqualTo("A 0, B 0, C 0, D 0");
        assertThat(shared.next()).containsExactly(new Quotient("A", 25_000, 1));
        assertThat(shared.openSeats()).isZero();
    }

    @Test
    void theLargestVotesAreSharedExactly() {
        assertThat(seats(share(votes(Integer.MAX_VALUE, Integer.MAX_VALUE - 1), 1)))
                .isEqualTo("g0 1, g1 0");
        assertThat(seats(share(votes(Integer.MAX_VALUE, Integer.MAX_VALUE - 1), 99_999)))
                .isEqualTo("g0 50000, g1 49999");
    }

    @Test
    @DisplayName("100,000 seats for 10,000 groups")
    void isFastEnoughForMoreThanAnyBodyHas() {
        Random random = new Random(7);
        List<GroupVotes> votes = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            votes.add(new GroupVotes("group " + i, random.nextInt(1_000_000_000)));
        }

        Apportionment shared = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> share(votes, 100_000));

        assertThat(shared.won()).hasSize(100_000 - shared.openSeats());
        List<GroupVotes> shuffled = new ArrayList<>(votes);
        Collections.shuffle(shuffled, random);
        Apportionment again = share(shuffled, 100_000);
        assertThat(again.won().equals(shared.won())).isTrue();
        assertThat(again.next()).isEqualTo(shared.next());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, 100_001, Integer.MAX_VALUE})
    void refusesANumberOfSeatsOutOfItsRange(int seats) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(TABLE, seats))
                .withMessage("seats must be from 0 to 100000: " + seats);
    }

    @Test
    void refusesAGroupThatIsGivenTwice() {
        List<GroupVotes> twice = List.of(new GroupVotes("a", 1), new GroupVotes("b", 2), new GroupVotes("a", 1));

        assertThatIllegalArgumentException().isThrownBy(() -> share(twice, 1)).withMessage("a group is given once: a");
    }

    @Test
    void valuesAreNoNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupVotes(" ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupVotes("a", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupSeats("a", -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupSeats("a", 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatWon(0, new Quotient("a", 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Apportionment(List.of(), List.of(), List.of(), -1));
    }

    private static Apportionment share(List<GroupVotes> votes, int seats) {
        Decision<Apportionment> decision = SainteLague.apportion(votes, seats, TODAY);
        assertThat(decision.rulesAsOf()).isEqualTo(TODAY.date());
        return decision.outcome();
    }

    private static List<GroupVotes> votes(int... votes) {
        List<GroupVotes> groups = new ArrayList<>();
        for (int i = 0; i < votes.length; i++) {
            groups.add(new GroupVotes("g" + i, votes[i]));
        }
        return groups;
    }

    private static String seats(Apportionment shared) {
        List<String> seats = new ArrayList<>();
        shared.groups().forEach(group -> seats.add(group.group() + " " + group.seats()));
        return String.join(", ", seats);
    }
}
