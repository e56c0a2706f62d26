package org.openipu.rules.analysis.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;

class MajorityFlipsTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2018, 10, 15));
    private static final CountryCode CH = CountryCode.of("CH");
    private static final CountryCode FR = CountryCode.of("FR");
    private static final CountryCode LI = CountryCode.of("LI");

    @Test
    @DisplayName(
            "139th Assembly, climate: 161 in excess; 162 votes turned to no, or 243 abstentions, would have stopped it")
    void theClimateItemOf2018() {
        RequestFlips flips = flips(RequestVote.of("climate", Tally.of(1106, 311, 248)), Majority.TWO_THIRDS);

        assertThat(flips.holds()).isTrue();
        assertThat(flips.margin()).isEqualTo(161);
        assertThat(votes(flips, Shift.YES_TO_NO)).contains(162);
        assertThat(votes(flips, Shift.ABSTENTION_TO_NO)).contains(243);
        assertThat(votes(flips, Shift.YES_TO_ABSTENTION)).contains(485);
        assertThat(flips.votes().set().map(FlipSet::votes)).contains(162);
    }

    @Test
    @DisplayName("148th Assembly: 12 votes short of 916; 12 turned votes were missing, or 34 abstentions turned to yes")
    void theRequestOf2024() {
        RequestFlips flips = flips(RequestVote.of("i", Tally.of(904, 469, 100)), Majority.TWO_THIRDS);

        assertThat(flips.margin()).isEqualTo(-12);
        assertThat(votes(flips, Shift.NO_TO_YES)).contains(12);
        assertThat(votes(flips, Shift.ABSTENTION_TO_YES)).contains(34);
        assertThat(votes(flips, Shift.NO_TO_ABSTENTION)).contains(17);
    }

    @Test
    @DisplayName("Trap 2: an absent vote is none of the abstentions; without the roll nothing is said of it")
    void absenceIsUnknownWithoutTheRoll() {
        RollCall noRoll = new RollCall(List.of(DelegationVote.of(LI, Tally.of(0, 2, 1))));
        RequestFlips flips = flips(RequestVote.of("i", noRoll), Majority.SIMPLE);

        assertThat(flips.knowsAbsence()).isFalse();
        assertThat(kind(flips, Shift.ABSENCE_TO_YES).votes()).isInstanceOf(Flip.Unknown.class);
        assertThat(kind(flips, Shift.ABSENCE_TO_YES).delegations()).isInstanceOf(Flip.Unknown.class);
        assertThat(kind(flips, Shift.ABSTENTION_TO_YES).votes()).isInstanceOf(Flip.Impossible.class);
        assertThat(flips.votes().set().orElseThrow().changes())
                .containsExactly(new VoteChange("i", Optional.of(LI), Shift.NO_TO_YES, 2));
        assertThat(flips.votes().set().orElseThrow().isOnly()).isFalse();
    }

    @Test
    @DisplayName("Trap 11: 23 votes of two delegates are 20, so that three of an absent vote's 23 never count")
    void castableVotesAreTheLimit() {
        RollCall rollCall = new RollCall(List.of(
                DelegationVote.of(CH, Tally.of(0, 19, 0), new VotingRight(19, 2)),
                DelegationVote.of(LI, Tally.of(0, 0, 0), new VotingRight(23, 2))));
        Majority half = new Majority(Majority.SIMPLE.fraction(), MajorityBase.VOTES_CAST, Threshold.PASSED);

        RequestFlips flips = flips(RequestVote.of("i", rollCall), half);

        assertThat(votes(flips, Shift.ABSENCE_TO_YES)).contains(20);
        assertThat(kind(flips, Shift.ABSENCE_TO_YES)
                        .delegations()
                        .set()
                        .orElseThrow()
                        .changes())
                .containsExactly(new VoteChange("i", Optional.of(LI), Shift.ABSENCE_TO_YES, 20));
        assertThat(votes(flips(RequestVote.of("i", oneMoreNo(rollCall)), half), Shift.ABSENCE_TO_YES))
                .isEmpty();
    }

    @Test
    @DisplayName("Trap 12: a delegation may change a part of its votes, and the example takes no more than it needs")
    void aDelegationMayChangeAPart() {
        RollCall rollCall = new RollCall(List.of(
                DelegationVote.of(CH, Tally.of(6, 6, 0), new VotingRight(12, 2)),
                DelegationVote.of(LI, Tally.of(0, 3, 0), new VotingRight(10, 1))));
        RequestFlips flips = flips(RequestVote.of("i", rollCall), Majority.TWO_THIRDS);

        assertThat(flips.delegations().set().orElseThrow().changes())
                .containsExactly(new VoteChange("i", Optional.of(CH), Shift.NO_TO_YES, 4));
        assertThat(flips.delegations().set().orElseThrow().isOnly()).isFalse();
        assertThat(flips.delegations().set().orElseThrow().delegations()).hasValue(1);
    }

    @Test
    @DisplayName("Trap 20: a delegation of two groups counts in both, and one of none in none")
    void groupsAlone() {
        RollCall rollCall = new RollCall(List.of(
                DelegationVote.of(CH, Tally.of(10, 0, 0), new VotingRight(12, 1)),
                DelegationVote.of(FR, Tally.of(0, 6, 0), new VotingRight(18, 1)),
                DelegationVote.of(LI, Tally.of(0, 9, 0), new VotingRight(9, 1))));
        GroupsOfDay groups = new GroupsOfDay(Map.of(
                CH, Set.of(GeopoliticalGroup.TWELVE_PLUS),
                FR, Set.of(GeopoliticalGroup.TWELVE_PLUS, GeopoliticalGroup.ARAB)));

        RequestFlips flips = MajorityFlips.decide(
                        List.of(RequestVote.of("i", rollCall)), Majority.SIMPLE, VotingBody.ASSEMBLY, groups, RULES)
                .outcome()
                .requests()
                .get(0);

        assertThat(flips.groups())
                .filteredOn(GroupFlip::isEnough)
                .map(GroupFlip::group)
                .containsExactly(GeopoliticalGroup.ARAB, GeopoliticalGroup.TWELVE_PLUS);
        assertThat(flips.groups()).hasSize(6);
    }

    private static RollCall oneMoreNo(RollCall rollCall) {
        DelegationVote first = rollCall.votes().get(0);
        return new RollCall(List.of(
                DelegationVote.of(first.delegation(), Tally.of(0, 20, 0), new VotingRight(20, 2)),
                rollCall.votes().get(1)));
    }

    private static RequestFlips flips(RequestVote vote, Majority majority) {
        return MajorityFlips.decide(List.of(vote), majority, VotingBody.ASSEMBLY, GroupsOfDay.NONE, RULES)
                .outcome()
                .requests()
                .get(0);
    }

    private static ShiftFlips kind(RequestFlips flips, Shift shift) {
        return flips.shifts().stream()
                .filter(kind -> kind.shift() == shift)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Integer> votes(RequestFlips flips, Shift shift) {
        return kind(flips, shift).votes().set().map(FlipSet::votes);
    }
}
