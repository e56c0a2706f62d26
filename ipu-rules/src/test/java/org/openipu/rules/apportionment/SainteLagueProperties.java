package org.openipu.rules.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.testkit.law.ApportionmentLaws;
import org.openipu.testkit.law.SainteLagueLaws;
import org.openipu.testkit.law.SeatShares;
import org.openipu.testkit.oracle.NaiveSainteLague;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class SainteLagueProperties {

    private static final RuleBook TODAY = RuleBook.at(LocalDate.of(2026, 11, 24));

    @Property(tries = 100_000)
    @Label("seats are shared as they are on paper")
    void agreesWithTheOracle(@ForAll("votes") Map<String, Long> votes, @ForAll @IntRange(max = 18) int seats) {
        assertThat(shares(votes, seats)).isEqualTo(NaiveSainteLague.share(votes, seats));
    }

    @Property
    void doesNotHeedOrder(
            @ForAll("votes") Map<String, Long> votes, @ForAll @IntRange(max = 40) int seats, @ForAll long seed) {
        ApportionmentLaws.orderDoesNotMatter(SainteLagueProperties::shares, votes, seats, seed);
    }

    @Property
    void doesNotHeedNames(@ForAll("votes") Map<String, Long> votes, @ForAll @IntRange(max = 40) int seats) {
        ApportionmentLaws.namesDoNotMatter(SainteLagueProperties::shares, votes, seats, name -> switch (name) {
            case "g0" -> "z";
            case "g2" -> "a";
            default -> name;
        });
    }

    @Property
    void doesNotHeedScale(
            @ForAll("fewVotes") Map<String, Long> votes,
            @ForAll @IntRange(max = 40) int seats,
            @ForAll @IntRange(min = 1, max = 100_000) int times) {
        ApportionmentLaws.scalingDoesNotMatter(SainteLagueProperties::shares, votes, seats, times);
    }

    @Property
    void takesNoSeatWhenThereIsOneMore(
            @ForAll("votes") Map<String, Long> votes, @ForAll @IntRange(max = 40) int seats) {
        ApportionmentLaws.moreSeatsTakeNone(SainteLagueProperties::shares, votes, seats);
    }

    @Property
    void takesNoSeatForMoreVotes(
            @ForAll("votes") Map<String, Long> votes,
            @ForAll @IntRange(max = 40) int seats,
            @ForAll @IntRange(max = 5_000) int more) {
        for (String group : votes.keySet()) {
            ApportionmentLaws.moreVotesNeverHurt(SainteLagueProperties::shares, votes, seats, group, more);
        }
    }

    @Property
    void losesNoSeat(@ForAll("votes") Map<String, Long> votes, @ForAll @IntRange(max = 1_000) int seats) {
        ApportionmentLaws.seatsAreConserved(SainteLagueProperties::shares, votes, seats);
        ApportionmentLaws.noVotesWinNoSeat(SainteLagueProperties::shares, votes, seats);
        ApportionmentLaws.equalVotesGetEqualSeats(SainteLagueProperties::shares, votes, seats);
        SainteLagueLaws.noHigherQuotientIsPassedOver(SainteLagueProperties::shares, votes, seats);
    }

    @Property
    void keepsExactProportions(
            @ForAll("wanted") Map<String, Integer> wanted, @ForAll @IntRange(min = 1, max = 1_000_000) int each) {
        ApportionmentLaws.exactProportionsAreKept(SainteLagueProperties::shares, wanted, each);
    }

    @Property
    @Label("the seats won are those of the groups, each with the next divisor, from the highest quotient down")
    void quotientsExplainTheSeats(@ForAll("votes") Map<String, Long> votes, @ForAll @IntRange(max = 200) int seats) {
        Apportionment shared = share(votes, seats);
        Map<String, Integer> counted = new HashMap<>();
        for (int i = 0; i < shared.won().size(); i++) {
            SeatWon won = shared.won().get(i);
            int before = counted.merge(won.quotient().group(), 1, Integer::sum) - 1;
            assertThat(won.seat()).isEqualTo(i + 1);
            assertThat(won.quotient().divisor()).isEqualTo(2L * before + 1);
            if (i > 0) {
                assertThat(shared.won().get(i - 1).quotient().compareValue(won.quotient()))
                        .isNotNegative();
            }
        }
        shared.groups()
                .forEach(group ->
                        assertThat(counted.getOrDefault(group.group(), 0)).isEqualTo(group.seats()));
    }

    /** Up to six groups; equal and proportional votes come up often, and so do groups without any. */
    @Provide
    Arbitrary<Map<String, Long>> votes() {
        Arbitrary<Long> counts = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 12)),
                Tuple.of(3, Arbitraries.longs().between(1, 3_000)),
                Tuple.of(1, Arbitraries.longs().between(0, 999_999_999)),
                Tuple.of(1, Arbitraries.just(0L)));
        return counts.list().ofMaxSize(6).map(SainteLagueProperties::numbered);
    }

    @Provide
    Arbitrary<Map<String, Long>> fewVotes() {
        return Arbitraries.longs().between(0, 12).list().ofMaxSize(6).map(SainteLagueProperties::numbered);
    }

    @Provide
    Arbitrary<Map<String, Integer>> wanted() {
        return Arbitraries.integers().between(0, 60).list().ofMaxSize(6).map(SainteLagueProperties::numbered);
    }

    private static <T> Map<String, T> numbered(List<T> values) {
        Map<String, T> numbered = new LinkedHashMap<>();
        values.forEach(value -> numbered.put("g" + numbered.size(), value));
        return numbered;
    }

    private static Apportionment share(Map<String, Long> votes, int seats) {
        List<GroupVotes> groups = new ArrayList<>();
        votes.forEach((name, count) -> groups.add(new GroupVotes(name, Math.toIntExact(count))));
        return SainteLague.apportion(groups, seats, TODAY).outcome();
    }

    private static SeatShares shares(Map<String, Long> votes, int seats) {
        Apportionment shared = share(votes, seats);
        Map<String, Integer> won = new HashMap<>();
        shared.groups().forEach(group -> won.put(group.group(), group.seats()));
        return new SeatShares(won, Set.copyOf(shared.tied()), shared.openSeats());
    }
}
