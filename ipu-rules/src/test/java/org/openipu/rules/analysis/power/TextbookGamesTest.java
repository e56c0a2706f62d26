package org.openipu.rules.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.rules.rounding.Ratio;

/** Games that every textbook on voting power works out. */
class TextbookGamesTest {

    @Test
    @DisplayName("Council of the Community of 1957: Luxembourg has a vote and no power")
    void measuresTheCommunityOf1957() {
        assertThat(Games.texts(Games.normalised(BanzhafPower.of(Games.COMMUNITY_1957))))
                .containsExactly("5/21", "5/21", "5/21", "1/7", "1/7", "0/1");
        assertThat(Games.texts(Games.shares(ShapleyShubikPower.of(Games.COMMUNITY_1957))))
                .containsExactly("7/30", "7/30", "7/30", "3/20", "3/20", "0/1");
    }

    @Test
    @DisplayName("Security Council: five permanent members and ten others")
    void measuresTheSecurityCouncil() {
        List<String> banzhaf = Games.texts(Games.normalised(BanzhafPower.of(Games.SECURITY_COUNCIL)));
        List<String> shapleyShubik = Games.texts(Games.shares(ShapleyShubikPower.of(Games.SECURITY_COUNCIL)));

        assertThat(banzhaf.subList(0, 5)).isEqualTo(Collections.nCopies(5, "106/635"));
        assertThat(banzhaf.subList(5, 15)).isEqualTo(Collections.nCopies(10, "21/1270"));
        assertThat(shapleyShubik.subList(0, 5)).isEqualTo(Collections.nCopies(5, "421/2145"));
        assertThat(shapleyShubik.subList(5, 15)).isEqualTo(Collections.nCopies(10, "4/2145"));
    }

    @Test
    @DisplayName("[51; 50, 49, 1]: the absolute indices are 3/4, 1/4, 1/4")
    void measuresThreeShareholders() {
        BanzhafPower power = BanzhafPower.of(new WeightedGame(Games.players(50, 49, 1), 51));

        assertThat(Games.texts(Games.absolute(power))).containsExactly("3/4", "1/4", "1/4");
        assertThat(power.won()).isEqualTo(3);
        assertThat(power.powerToAct()).hasToString("3/8");
    }

    @Test
    @DisplayName("Security Council: who has a veto prevents everything; 848 of 32,768 ways are won")
    void measuresWhatIsPreventedAndInitiated() {
        ColemanPower power = ColemanPower.of(Games.SECURITY_COUNCIL);

        assertThat(power.toAct()).isEqualTo(ratio(848, 32_768));
        assertThat(power.players().get(0).toPrevent()).isEqualTo(ratio(1, 1));
        assertThat(power.players().get(0).toInitiate()).isEqualTo(ratio(848, 31_920));
        assertThat(power.players().get(5).toPrevent()).isEqualTo(ratio(84, 848));
    }

    @Test
    @DisplayName("Three equal players, more affirmative than negative votes, with abstention")
    void measuresThreeEqualPlayersWithAbstention() {
        TernaryGame game = new TernaryGame(Games.players(1, 1, 1), 2, 1, 4);

        // Of the nine votes of two others those decide that leave it level (YN, NY, AA) or one ahead (YA, AY).
        // AY, NA, AN.
        assertThat(Games.texts(Games.absolute(BanzhafPower.of(game)))).containsExactly("5/9", "5/9", "5/9");
        assertThat(BanzhafPower.of(game).won()).isEqualTo(10);
        assertThat(Games.texts(Games.shares(ShapleyShubikPower.of(game)))).containsExactly("1/3", "1/3", "1/3");
    }

    private static Ratio ratio(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
