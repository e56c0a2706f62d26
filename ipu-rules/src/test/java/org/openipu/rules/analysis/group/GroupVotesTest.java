package org.openipu.rules.analysis.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

class GroupVotesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 19);
    private static final CountryCode CA = CountryCode.of("CA");
    private static final CountryCode LI = CountryCode.of("LI");
    private static final CountryCode US = CountryCode.of("US");
    private static final GroupsOfDay GROUPS = GroupsOfDay.of(
            List.of(
                    membership(GeopoliticalGroup.TWELVE_PLUS, CA, Period.UNKNOWN),
                    membership(GeopoliticalGroup.ASIA_PACIFIC, CA, Period.UNKNOWN),
                    membership(GeopoliticalGroup.TWELVE_PLUS, LI, Period.UNKNOWN),
                    membership(GeopoliticalGroup.EURASIA, LI, Period.since(PartialDate.from(DAY.plusDays(1))))),
            DAY);
    private static final RollCall ROLL_CALL = new RollCall(List.of(
            DelegationVote.of(LI, Tally.of(10, 0, 0)),
            DelegationVote.of(CA, Tally.of(7, 8, 0)),
            DelegationVote.of(US, Tally.of(0, 1, 2))));

    @Test
    @DisplayName(
            "Trap 20: a delegation of two groups counts in full in both and is named; the groups add up to more than the vote")
    void countsDoubleMembersInBoth() {
        List<GroupVotes> lines = GroupVotes.of(ROLL_CALL, GROUPS);

        assertThat(lines).hasSize(7);
        assertThat(lines.get(2))
                .isEqualTo(new GroupVotes(
                        Optional.of(GeopoliticalGroup.ASIA_PACIFIC), List.of(CA), List.of(CA), Tally.of(7, 8, 0)));
        assertThat(lines.get(5))
                .isEqualTo(new GroupVotes(
                        Optional.of(GeopoliticalGroup.TWELVE_PLUS), List.of(LI, CA), List.of(CA), Tally.of(17, 8, 0)));
        assertThat(lines.stream().mapToInt(line -> line.votes().affirmative()).sum())
                .isGreaterThan(ROLL_CALL.tally().affirmative());
    }

    @Test
    void listsThoseOfNoGroupLast() {
        assertThat(GroupVotes.of(ROLL_CALL, GROUPS).get(6))
                .isEqualTo(new GroupVotes(Optional.empty(), List.of(US), List.of(), Tally.of(0, 1, 2)));
    }

    @Test
    void takesTheMembershipsOfTheDay() {
        assertThat(GROUPS.of(LI)).containsExactly(GeopoliticalGroup.TWELVE_PLUS);
        assertThat(GROUPS.isIn(LI, GeopoliticalGroup.EURASIA)).isFalse();
        assertThat(GROUPS.of(US)).isEmpty();
    }

    @Test
    void totalsNameNoGroup() {
        assertThat(RequestGroups.of(List.of(RequestVote.of("i", Tally.of(1, 0, 0))), GROUPS))
                .containsExactly(new RequestGroups("i", List.of()));
    }

    private static GroupMembership membership(GeopoliticalGroup group, CountryCode parliament, Period period) {
        return GroupMembership.of(group, parliament, period);
    }
}
