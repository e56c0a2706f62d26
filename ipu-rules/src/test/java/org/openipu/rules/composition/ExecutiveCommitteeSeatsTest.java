package org.openipu.rules.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openipu.model.group.GeopoliticalGroup.AFRICAN;
import static org.openipu.model.group.GeopoliticalGroup.ARAB;
import static org.openipu.model.group.GeopoliticalGroup.ASIA_PACIFIC;
import static org.openipu.model.group.GeopoliticalGroup.EURASIA;
import static org.openipu.model.group.GeopoliticalGroup.GRULAC;
import static org.openipu.model.group.GeopoliticalGroup.TWELVE_PLUS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

class ExecutiveCommitteeSeatsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);
    private static final RuleBook RULES = RuleBook.at(DAY);
    private static final Map<GeopoliticalGroup, Integer> SEATS =
            Map.of(AFRICAN, 3, ARAB, 3, ASIA_PACIFIC, 3, EURASIA, 2, GRULAC, 2, TWELVE_PLUS, 2);

    @Test
    void hasTheSeatsOfItsGroups() {
        assertThat(ExecutiveCommittee.checkSeats(Committees.today(5), SEATS, RULES))
                .isEqualTo(new CompositionReport(DAY, List.of(), List.of()));
    }

    @Test
    void warnsOfAGroupWithMoreOrFewerThanItsSeats() {
        Map<GeopoliticalGroup, Integer> others = Map.of(AFRICAN, 4, ARAB, 3, ASIA_PACIFIC, 3, EURASIA, 2, GRULAC, 3);

        assertThat(ExecutiveCommittee.checkSeats(Committees.today(5), others, RULES)
                        .findings())
                .containsExactly(seats("african", 3, 4), seats("grulac", 2, 3), seats("twelve-plus", 2, 0));
    }

    @Test
    void leavesTooFewOpenWhileGroupsAreNotStated() {
        List<ExecutiveMember> members = Committees.today(5);
        members.set(0, Committees.elected("Elected 0", "AR", Sex.FEMALE, Optional.empty()));
        members.set(1, Committees.elected("Elected 1", "BE", Sex.FEMALE, Optional.of(TWELVE_PLUS)));

        CompositionReport report = ExecutiveCommittee.checkSeats(members, SEATS, RULES);

        assertThat(report.findings()).containsExactly(seats("twelve-plus", 3, 2));
        assertThat(report.open())
                .containsExactly(Reason.of(
                        "composition.open-groups",
                        RULES.get(ExecutiveCommitteeParameters.SEAT_METHOD).citation(),
                        Argument.of("unstated", 1)));
    }

    @Test
    void leavesSeatsOpenBeforeTheirMethodIsKnown() {
        CompositionReport report =
                ExecutiveCommittee.checkSeats(Committees.today(5), Map.of(), RuleBook.at(LocalDate.of(2001, 4, 1)));

        assertThat(report.findings()).isEmpty();
        assertThat(report.open()).singleElement().matches(reason -> names(reason, "executive-committee.seat-method"));
    }

    @Test
    void reportsAreJoinedInOrder() {
        CompositionReport whole = ExecutiveCommittee.check(List.of(), RULES)
                .and(ExecutiveCommittee.checkSeats(List.of(), Map.of(ARAB, 1), RULES));

        assertThat(whole.findings()).hasSize(4).last().isEqualTo(seats("arab", 0, 1));
        CompositionReport other = ExecutiveCommittee.check(List.of(), RuleBook.at(DAY.plusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.and(other))
                .withMessage("reports of different days: 2025-10-23 and 2025-10-24");
    }

    private static Finding seats(String group, int found, int seats) {
        return Finding.warning(
                        "composition.group-seats",
                        "members",
                        Argument.of("group", group),
                        Argument.of("found", found),
                        Argument.of("seats", seats))
                .under(Provision.statute("25.4"));
    }

    private static boolean names(Reason reason, String parameter) {
        return reason.arguments().toString().contains(parameter);
    }
}
