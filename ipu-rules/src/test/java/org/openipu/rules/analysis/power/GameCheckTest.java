package org.openipu.rules.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.finding.Finding;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;

class GameCheckTest {

    @Test
    void theAssemblyIsAGame() {
        assertThat(GameCheck.check(Games.assembly(), Majority.TWO_THIRDS)).isEmpty();
        assertThatCode(() -> WeightedGame.of(Games.assembly(), Majority.TWO_THIRDS))
                .doesNotThrowAnyException();
        assertThatCode(() -> TernaryGame.of(Games.assembly(), Majority.TWO_THIRDS))
                .doesNotThrowAnyException();
    }

    @Test
    void namesThatStandTwiceAreAllFound() {
        Player one = new Player("LI", 10);
        List<Player> players = List.of(one, new Player("CH", 12), one, new Player("CH", 13));

        assertThat(GameCheck.check(players, Majority.SIMPLE))
                .extracting(Finding::code, Finding::path)
                .containsExactly(tuple("power.player-twice", "players[2]"), tuple("power.player-twice", "players[3]"));
        refused(players, Majority.SIMPLE);
    }

    @Test
    void aGameHasPlayers() {
        List<Player> thousandAndOne = Games.players(Collections.nCopies(1_001, 1).stream()
                .mapToInt(Integer::intValue)
                .toArray());

        assertThat(codes(List.of(), Majority.SIMPLE)).contains("power.player-count");
        assertThat(codes(thousandAndOne, Majority.SIMPLE)).contains("power.player-count");
        refused(List.of(), Majority.SIMPLE);
        refused(thousandAndOne, Majority.SIMPLE);
    }

    @Test
    @DisplayName("nobody votes, or all votes are asked to be passed: no majority to be had")
    void aGameCanBeWon() {
        Majority moreThanAll = new Majority(new Fraction(1, 1), MajorityBase.VOTES_CAST, Threshold.PASSED);

        assertThat(codes(Games.players(0, 0), Majority.TWO_THIRDS)).containsExactly("power.cannot-be-won");
        assertThat(codes(Games.players(3, 2), moreThanAll)).containsExactly("power.cannot-be-won");
        refused(Games.players(0, 0), Majority.TWO_THIRDS);
        refused(Games.players(3, 2), moreThanAll);
    }

    @Test
    @DisplayName("weights as large as numbers go are refused before anything is counted")
    void aGameCanBeCounted() {
        List<Player> huge = Games.players(Integer.MAX_VALUE, Integer.MAX_VALUE, 1);
        Majority fine = new Majority(new Fraction(999_999, 1_000_000), MajorityBase.VOTES_CAST, Threshold.REACHED);

        assertThat(codes(huge, Majority.SIMPLE)).containsExactly("power.too-large");
        assertThat(codes(Games.assembly(), fine)).containsExactly("power.too-large");
        refused(huge, Majority.SIMPLE);
        assertThatIllegalArgumentException().isThrownBy(() -> TernaryGame.of(Games.assembly(), fine));
    }

    @Test
    @DisplayName("a score that abstentions alone reach is no rule of adoption")
    void ternaryScoresAreBounded() {
        List<Player> players = Games.players(2, 2);

        assertThatIllegalArgumentException().isThrownBy(() -> new TernaryGame(players, 2, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new TernaryGame(players, 2, 1, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> new TernaryGame(players, 2, 3, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new TernaryGame(players, 2, -1, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new TernaryGame(players, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightedGame(players, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new WeightedGame(players, 5));
    }

    @Test
    void playersHaveANameAndNoNegativeVotes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Player(" ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Player("LI", -1));
    }

    private static List<String> codes(List<Player> players, Majority majority) {
        return GameCheck.check(players, majority).stream().map(Finding::code).toList();
    }

    private static void refused(List<Player> players, Majority majority) {
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedGame.of(players, majority));
        assertThatIllegalArgumentException().isThrownBy(() -> TernaryGame.of(players, majority));
    }
}
