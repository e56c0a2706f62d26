package org.openipu.rules.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rounding.Ratio;
import org.openipu.testkit.law.PowerIndex;
import org.openipu.testkit.law.PowerLaws;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PowerLawsProperties {

    private static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    @Property(tries = 200)
    @Label("Every index adds up to 1, knows no order, gives more votes no less power, and those without a vote none")
    void indicesHoldTheLaws(
            @ForAll("weightsByName") Map<String, Integer> weights,
            @ForAll("majorities") Majority majority,
            @ForAll long seed) {
        for (PowerIndex<Ratio> index : indices(majority)) {
            PowerLaws.theIndicesAddUp(index, weights, Ratio::plus, ONE);
            PowerLaws.orderDoesNotMatter(index, weights, seed);
            PowerLaws.moreVotesNeverMeanLessPower(index, weights);
            PowerLaws.whoHasNoVoteHasNoPower(index, weights, "nobody", Ratio.ZERO);
        }
    }

    @Property(tries = 200)
    void ternaryGamesAreWonAsTheirMajorityIs(
            @ForAll("upToSevenWeights") List<Integer> weights,
            @ForAll("majorities") Majority majority,
            @ForAll("signs") List<Integer> signs) {
        Tally tally = SmallGames.tally(weights, signs);

        assertThat(TernaryGame.of(SmallGames.players(weights), majority).isWonBy(tally))
                .isEqualTo(SmallGames.has(majority, weights, signs));
    }

    @Property(tries = 200)
    @Label("What blocks by voting against, or by abstaining, is the least that does")
    void blockingVotesAreTheLeast(
            @ForAll("upToSevenWeights") List<Integer> weights, @ForAll("majorities") Majority majority) {
        Blocking blocking = Blocking.of(TernaryGame.of(SmallGames.players(weights), majority));
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        int against = (int) blocking.negative();
        int abstaining = (int) blocking.abstaining().orElseThrow();

        assertThat(SmallGames.isReached(majority, all, all - against, 0)).isFalse();
        assertThat(SmallGames.isReached(majority, all, all - against + 1, 0)).isTrue();
        assertThat(SmallGames.isReached(majority, all, all - abstaining, abstaining))
                .isFalse();
        assertThat(SmallGames.isReached(majority, all, all - abstaining + 1, abstaining - 1))
                .isTrue();
        assertThat(blocking.isBlockedBy(
                        blocking.fewest().stream().map(Player::name).collect(Collectors.toSet())))
                .isTrue();
        assertThat(blocking.vetoes()).allMatch(player -> player.weight() >= against);
    }

    @Provide
    Arbitrary<List<Integer>> upToSevenWeights() {
        return SmallGames.weights(7);
    }

    @Provide
    Arbitrary<List<Integer>> signs() {
        return Arbitraries.of(-1, 0, 1).list().ofSize(7);
    }

    @Provide
    Arbitrary<Map<String, Integer>> weightsByName() {
        return SmallGames.weights(20).map(weights -> {
            Map<String, Integer> byName = new LinkedHashMap<>();
            SmallGames.players(weights).forEach(player -> byName.put(player.name(), player.weight()));
            return byName;
        });
    }

    @Provide
    Arbitrary<Majority> majorities() {
        return SmallGames.majorities();
    }

    private static List<PowerIndex<Ratio>> indices(Majority majority) {
        return List.of(
                weights -> Games.normalised(BanzhafPower.of(WeightedGame.of(Games.players(weights), majority))),
                weights -> Games.normalised(BanzhafPower.of(TernaryGame.of(Games.players(weights), majority))),
                weights -> Games.shares(ShapleyShubikPower.of(WeightedGame.of(Games.players(weights), majority))),
                weights -> Games.shares(ShapleyShubikPower.of(TernaryGame.of(Games.players(weights), majority))));
    }
}
