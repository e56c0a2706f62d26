package org.openipu.rules.analysis.cohesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.rounding.Ratio;

class GroupResultsTest {

    private final GroupResults results = GroupResults.of(Votes.SPLIT, Votes.GROUPS);

    @Test
    @DisplayName(
            "Trap 20: a delegation in two groups counts in both, and it is said by how much the sum exceeds the votes")
    void doubleMembersCountInBothGroups() {
        assertThat(results.overlaps())
                .containsExactly(new Overlap(
                        Votes.DZ, List.of(GeopoliticalGroup.AFRICAN, GeopoliticalGroup.ARAB), Tally.of(0, 15, 0)));
        assertThat(results.total()).isEqualTo(Tally.of(35, 24, 13));
        assertThat(results.excess()).isEqualTo(Tally.of(0, 15, 0));
        assertThat(results.groups().stream()
                        .mapToInt(group -> group.votes().votes().negative())
                        .sum())
                .isEqualTo(24 + 15);
    }

    @Test
    void everyGroupHasALineAndThoseOfNoneTheLast() {
        assertThat(results.groups()).hasSize(7);
        assertThat(results.groups().get(6).votes().group()).isEmpty();
        assertThat(results.groups().get(6).votes().delegations()).containsExactly(Votes.LI);
        assertThat(results.groups().get(6).rice()).isEmpty();
        assertThat(results.groups().get(6).agreement().map(Ratio::toString)).hasValue("1/1");
    }

    @Test
    void cohesionIsThatOfTheGroupsVotes() {
        GroupResult twelvePlus = of(GeopoliticalGroup.TWELVE_PLUS);
        GroupResult grulac = of(GeopoliticalGroup.GRULAC);

        assertThat(twelvePlus.votes().votes()).isEqualTo(Tally.of(18, 9, 3));
        assertThat(twelvePlus.rice().map(Ratio::toString)).hasValue("1/3");
        assertThat(twelvePlus.agreement().map(Ratio::toString)).hasValue("2/5");
        assertThat(grulac.rice()).isEmpty();
        assertThat(grulac.agreement()).isEqualTo(Optional.empty());
    }

    @Test
    void withoutOverlapsNothingIsInExcess() {
        GroupResults none = GroupResults.of(Votes.SPLIT, GroupsOfDay.NONE);

        assertThat(none.overlaps()).isEmpty();
        assertThat(none.excess()).isEqualTo(Tally.of(0, 0, 0));
        assertThat(none.groups().get(6).votes().votes()).isEqualTo(none.total());
        assertThat(GroupResults.of(new RollCall(List.of()), Votes.GROUPS).overlaps())
                .isEmpty();
    }

    private GroupResult of(GeopoliticalGroup group) {
        return results.groups().stream()
                .filter(result -> result.votes().group().equals(Optional.of(group)))
                .findFirst()
                .orElseThrow();
    }
}
