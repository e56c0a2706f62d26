package org.openipu.rules.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.rounding.Ratio;
import org.openipu.testkit.oracle.NaivePower;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PowerProperties {

    private static final List<Integer> TWO = List.of(-1, 1);
    private static final List<Integer> THREE = List.of(-1, 0, 1);

    @Property(tries = 60)
    @Label("Up to twelve players: the swings are those of trying every coalition")
    void swingsAreThoseOfEveryCoalition(@ForAll("upToTwelve") WeightedGame game) {
        BanzhafPower power = BanzhafPower.of(game);

        assertThat(swings(power))
                .isEqualTo(NaivePower.swings(game.players().size(), TWO, signs -> SmallGames.wins(game, signs)));
        assertThat(power.won())
                .isEqualTo(NaivePower.wins(game.players().size(), TWO, signs -> SmallGames.wins(game, signs)));
    }

    @Property(tries = 100)
    @Label("Up to six players: the shares are those of every order and every vote called out in it")
    void sharesAreThoseOfEveryRollCall(@ForAll("upToSix") WeightedGame game) {
        List<BigInteger> settled =
                NaivePower.settled(game.players().size(), TWO, signs -> SmallGames.wins(game, signs));

        assertThat(Games.shares(ShapleyShubikPower.of(game)).values()).containsExactlyElementsOf(shares(settled));
    }

    @Property(tries = 100)
    @Label(
            "With abstention, up to seven players: the swings are those of trying every vote against the majority itself")
    void ternarySwingsAreThoseOfEveryVote(
            @ForAll("upToSevenWeights") List<Integer> weights, @ForAll("majorities") Majority majority) {
        TernaryGame game = TernaryGame.of(SmallGames.players(weights), majority);
        BanzhafPower power = BanzhafPower.of(game);
        int players = weights.size();

        assertThat(swings(power))
                .isEqualTo(NaivePower.swings(players, THREE, signs -> SmallGames.has(majority, weights, signs)));
        assertThat(power.won())
                .isEqualTo(NaivePower.wins(players, THREE, signs -> SmallGames.has(majority, weights, signs)));
        assertThat(game.hasMovingBase()).isEqualTo(majority.base() == MajorityBase.VOTES_CAST);
    }

    @Property(tries = 60)
    @Label("With abstention, up to five players: the shares are those of every roll call")
    void ternarySharesAreThoseOfEveryRollCall(
            @ForAll("upToFiveWeights") List<Integer> weights, @ForAll("majorities") Majority majority) {
        TernaryGame game = TernaryGame.of(SmallGames.players(weights), majority);
        List<BigInteger> settled =
                NaivePower.settled(weights.size(), THREE, signs -> SmallGames.has(majority, weights, signs));

        assertThat(Games.shares(ShapleyShubikPower.of(game)).values()).containsExactlyElementsOf(shares(settled));
    }

    @Provide
    Arbitrary<WeightedGame> upToTwelve() {
        return SmallGames.weights(12).flatMap(SmallGames::games);
    }

    @Provide
    Arbitrary<WeightedGame> upToSix() {
        return SmallGames.weights(6).flatMap(SmallGames::games);
    }

    @Provide
    Arbitrary<List<Integer>> upToSevenWeights() {
        return SmallGames.weights(7);
    }

    @Provide
    Arbitrary<List<Integer>> upToFiveWeights() {
        return SmallGames.weights(5);
    }

    @Provide
    Arbitrary<Majority> majorities() {
        return SmallGames.majorities();
    }

    private static List<Integer> swings(BanzhafPower power) {
        return power.players().stream()
                .map(player -> player.swings().intValueExact())
                .toList();
    }

    private static List<Ratio> shares(List<BigInteger> settled) {
        BigInteger all = settled.stream().reduce(BigInteger.ZERO, BigInteger::add);
        return settled.stream().map(count -> new Ratio(count, all)).toList();
    }
}
