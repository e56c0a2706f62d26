package org.openipu.rules.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rounding.Ratio;

/** Games as large as the Assembly, and its groups as blocs. */
class AssemblyPowerTest {

    private static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

    private static final List<Player> DELEGATIONS = List.of(
            new Player("CH", 12),
            new Player("DZ", 15),
            new Player("FR", 18),
            new Player("LI", 10),
            new Player("ZA", 17));
    private static final GroupsOfDay GROUPS = new GroupsOfDay(Map.of(
            CountryCode.of("CH"), Set.of(GeopoliticalGroup.TWELVE_PLUS),
            CountryCode.of("FR"), Set.of(GeopoliticalGroup.TWELVE_PLUS),
            CountryCode.of("DZ"), Set.of(GeopoliticalGroup.AFRICAN, GeopoliticalGroup.ARAB),
            CountryCode.of("ZA"), Set.of(GeopoliticalGroup.AFRICAN)));

    @Test
    @DisplayName("183 players: two ways to count the won votes agree, and the indices add up exactly")
    void countsOfTheAssemblyHoldTogether() {
        WeightedGame game = WeightedGame.of(Games.assembly(), Majority.TWO_THIRDS);
        WeightedGame dual = new WeightedGame(game.players(), game.total() - game.quota() + 1);
        BanzhafPower power = BanzhafPower.of(game);

        // Who loses against all others blocks them: the lost votes of a game are the won ones of its dual.
        assertThat(power.won())
                .isEqualTo(power.ways().subtract(BanzhafPower.of(dual).won()));
        assertThat(power.ways()).isEqualTo(BigInteger.TWO.pow(183));
        assertThat(power.players()).isEqualTo(BanzhafPower.of(dual).players());
        assertThat(sum(Games.normalised(power))).isEqualTo(ONE);
        assertThat(sum(Games.shares(ShapleyShubikPower.of(game)))).isEqualTo(ONE);
        assertThat(ShapleyShubikPower.of(game)).isEqualTo(ShapleyShubikPower.of(dual));
    }

    @Test
    @DisplayName("183 players with abstention: the indices add up exactly")
    void ternaryCountsOfTheAssemblyHoldTogether() {
        TernaryGame game = TernaryGame.of(Games.assembly(), Majority.TWO_THIRDS);

        assertThat(sum(Games.normalised(BanzhafPower.of(game)))).isEqualTo(ONE);
        assertThat(sum(Games.shares(ShapleyShubikPower.of(game)))).isEqualTo(ONE);
    }

    @Test
    @DisplayName(
            "Trap 2: abstaining is not voting against; of the votes cast nobody blocks by abstaining while another votes")
    void abstainingBlocksNothingWhereTheBaseMoves() {
        Blocking blocking = Blocking.of(TernaryGame.of(DELEGATIONS, Majority.TWO_THIRDS));

        assertThat(blocking.negative()).isEqualTo(25);
        assertThat(blocking.abstaining()).hasValue(72);
        assertThat(Blocking.of(WeightedGame.of(DELEGATIONS, Majority.TWO_THIRDS))
                        .abstaining())
                .isEmpty();
    }

    @Test
    void blockingIsDoneByFew() {
        Blocking blocking = Blocking.of(WeightedGame.of(DELEGATIONS, Majority.TWO_THIRDS));

        assertThat(blocking.vetoes()).isEmpty();
        assertThat(blocking.fewest()).extracting(Player::name).containsExactly("FR", "ZA");
        assertThat(blocking.isBlockedBy(Set.of("LI", "CH", "XX"))).isFalse();
        assertThat(blocking.isBlockedBy(Set.of("LI", "DZ"))).isTrue();
        assertThat(Blocking.of(Games.SECURITY_COUNCIL).vetoes()).hasSize(5);
    }

    @Test
    @DisplayName("Trap 20: a delegation in two groups is in no bloc and stands alone, so that no vote counts twice")
    void groupsAreBlocsWithoutDoubleMembers() {
        GroupBlocs blocs = GroupBlocs.of(DELEGATIONS, GROUPS);

        assertThat(blocs.players())
                .containsExactly(
                        new Player("african", 17),
                        new Player("twelve-plus", 30),
                        new Player("DZ", 15),
                        new Player("LI", 10));
        assertThat(blocs.inTwo()).containsExactly(new Player("DZ", 15));
        assertThat(blocs.inNone()).containsExactly(new Player("LI", 10));
        assertThat(Blocking.of(WeightedGame.of(blocs.players(), Majority.TWO_THIRDS))
                        .vetoes())
                .containsExactly(new Player("twelve-plus", 30));
    }

    @Test
    void playersOfARollStandByCountry() {
        Roll roll = new Roll(
                Body.ASSEMBLY,
                LocalDate.of(2025, 10, 19),
                List.of(
                        new RollLine(CountryCode.of("LI"), new VotingRight(10, 2), 10),
                        new RollLine(CountryCode.of("CN"), new VotingRight(23, 1), 10)));

        assertThat(Player.ofEntitlements(roll)).containsExactly(new Player("CN", 23), new Player("LI", 10));
        assertThat(Player.ofCastableVotes(roll)).containsExactly(new Player("CN", 10), new Player("LI", 10));
    }

    @Test
    void aWeightedGameIsWonByItsQuota() {
        assertThat(Games.COMMUNITY_1957.isWonBy(Set.of("P0", "P1", "P3", "P4"))).isTrue();
        assertThat(Games.COMMUNITY_1957.isWonBy(Set.of("P0", "P1", "P3", "P5", "P9")))
                .isFalse();
    }

    private static Ratio sum(Map<String, Ratio> indices) {
        return Ratio.sum(indices.values());
    }
}
