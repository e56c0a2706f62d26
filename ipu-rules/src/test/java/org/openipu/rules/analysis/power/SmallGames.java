package org.openipu.rules.analysis.power;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;

/** Games small enough to try everything. */
final class SmallGames {

    private SmallGames() {}

    static Arbitrary<Majority> majorities() {
        Arbitrary<Fraction> fractions = Arbitraries.of(
                Fraction.HALF, Fraction.TWO_THIRDS, new Fraction(3, 5), new Fraction(1, 4), new Fraction(1, 1));
        return Combinators.combine(fractions, Arbitraries.of(MajorityBase.class), Arbitraries.of(Threshold.class))
                .as(Majority::new)
                .filter(majority ->
                        !(majority.fraction().equals(new Fraction(1, 1)) && majority.threshold() == Threshold.PASSED));
    }

    static Arbitrary<List<Integer>> weights(int most) {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0));
    }

    static Arbitrary<WeightedGame> games(List<Integer> weights) {
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        return Arbitraries.integers().between(1, all).map(quota -> new WeightedGame(players(weights), quota));
    }

    static List<Player> players(List<Integer> weights) {
        return Games.players(weights.stream().mapToInt(Integer::intValue).toArray());
    }

    static boolean wins(WeightedGame game, List<Integer> signs) {
        int votes = 0;
        for (int i = 0; i < signs.size(); i++) {
            votes += signs.get(i) > 0 ? game.players().get(i).weight() : 0;
        }
        return votes >= game.quota();
    }

    static boolean has(Majority majority, List<Integer> weights, List<Integer> signs) {
        Tally tally = tally(weights, signs);
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        return isReached(majority, all, tally.affirmative(), tally.abstentions());
    }

    static boolean isReached(Majority majority, int all, int affirmative, int abstentions) {
        Tally tally = Tally.of(affirmative, all - affirmative - abstentions, abstentions);
        return majority.base().isOfTally() ? majority.isReachedBy(tally) : majority.isReachedBy(affirmative, all);
    }

    static Tally tally(List<Integer> weights, List<Integer> signs) {
        int[] votes = new int[3];
        for (int i = 0; i < weights.size(); i++) {
            votes[signs.get(i) + 1] += weights.get(i);
        }
        return Tally.of(votes[2], votes[0], votes[1]);
    }
}
