package org.openipu.rules.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;

/** Six groups with a delegation each, which have the votes of the Council of the European Economic Community of 1957. */
class RequestPowerTest {

    private static final List<String> COUNTRIES = List.of("ZA", "JO", "JP", "AM", "BR", "FR");
    private static final List<Integer> VOTES = List.of(4, 4, 4, 2, 2, 1);
    private static final Majority TWELVE_OF_SEVENTEEN =
            new Majority(new Fraction(12, 17), MajorityBase.VOTES_CAST, Threshold.REACHED);

    @Test
    @DisplayName("EEC 1957 [12; 4,4,4,2,2,1]: Banzhaf 5/21 x3, 1/7 x2, 0 and Shapley-Shubik 7/30 x3, 3/20 x2, 0")
    void groupsHaveThePowerOfTheTextbook() {
        GroupPower power = power(TWELVE_OF_SEVENTEEN, 10);

        assertThat(power.game().quota()).isEqualTo(12);
        assertThat(power.players())
                .extracting(Player::name)
                .containsExactly("african", "arab", "asia-pacific", "eurasia", "grulac", "twelve-plus");
        assertThat(power.banzhaf().players())
                .extracting(player -> player.normalised().toString())
                .containsExactly("5/21", "5/21", "5/21", "1/7", "1/7", "0/1");
        assertThat(power.shapleyShubik().players())
                .extracting(player -> player.share().toString())
                .containsExactly("7/30", "7/30", "7/30", "3/20", "3/20", "0/1");
    }

    @Test
    @DisplayName("with a limit of 3 votes a delegate, what can be cast counts and not what is held")
    void castableVotesCount() {
        assertThat(power(TWELVE_OF_SEVENTEEN, 3).players())
                .extracting(Player::weight)
                .containsExactly(3, 3, 3, 2, 2, 1);
    }

    @Test
    @DisplayName("of all who are entitled the majority does not shrink with those who are absent")
    void theEntitledAreAnotherBase() {
        Majority entitled = new Majority(new Fraction(12, 17), MajorityBase.ENTITLED, Threshold.REACHED);

        assertThat(power(entitled, 3).game().quota()).isEqualTo(12);
        assertThat(RequestPower.of(List.of(request(true)), entitled, 1, groups())
                        .get(0)
                        .power())
                .as("6 votes are not enough")
                .isEmpty();
    }

    @Test
    void totalsAndNamesWithoutARollTellNoPower() {
        List<RequestVote> votes = List.of(RequestVote.of("i", Tally.of(4, 3, 2)), request(false));

        assertThat(RequestPower.of(votes, TWELVE_OF_SEVENTEEN, 10, groups()))
                .extracting(RequestPower::power)
                .allMatch(power -> power.isEmpty());
    }

    private static GroupPower power(Majority majority, int votesPerDelegate) {
        return RequestPower.of(List.of(request(true)), majority, votesPerDelegate, groups())
                .get(0)
                .power()
                .orElseThrow();
    }

    private static RequestVote request(boolean withRoll) {
        List<DelegationVote> votes = new ArrayList<>();
        for (int i = 0; i < VOTES.size(); i++) {
            CountryCode country = CountryCode.of(COUNTRIES.get(i));
            votes.add(
                    withRoll
                            ? DelegationVote.of(country, Tally.of(1, 0, 0), new VotingRight(VOTES.get(i), 1))
                            : DelegationVote.of(country, Tally.of(1, 0, 0)));
        }
        return RequestVote.of("eec", new RollCall(votes));
    }

    private static GroupsOfDay groups() {
        Map<CountryCode, Set<GeopoliticalGroup>> groups = new HashMap<>();
        for (GeopoliticalGroup group : GeopoliticalGroup.values()) {
            groups.put(CountryCode.of(COUNTRIES.get(groups.size())), Set.of(group));
        }
        return new GroupsOfDay(groups);
    }
}
