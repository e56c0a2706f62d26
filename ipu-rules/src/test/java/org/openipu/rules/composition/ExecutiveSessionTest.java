package org.openipu.rules.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Instrument;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

class ExecutiveSessionTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 23));
    private static final RuleBook OF_2001 = RuleBook.at(LocalDate.of(2001, 4, 1));
    private static final Provision RULE_3 = new Provision(Instrument.EXECUTIVE_COMMITTEE_RULES, "3");
    private static final ExecutiveMember A = member("A", Optional.of(GeopoliticalGroup.ARAB));
    private static final ExecutiveMember B = member("B", Optional.of(GeopoliticalGroup.ARAB));
    private static final ExecutiveMember C = member("C", Optional.of(GeopoliticalGroup.ARAB));
    private static final ExecutiveMember D = member("D", Optional.of(GeopoliticalGroup.EURASIA));
    private static final ExecutiveMember E = member("E", Optional.empty());

    @ParameterizedTest(name = "{1} substitutes of {0}: at most {2}, found {3}")
    @CsvSource({
        "18, 9, 9, false",
        "18, 10, 9, true",
        "17, 8, 8, false",
        "17, 9, 8, true",
        "0, 0, 0, false",
        "1, 1, 0, true"
    })
    void haveHalfSubstitutesAtMost(int participants, int substitutes, int allowed, boolean tooMany) {
        Finding finding = Finding.error(
                        "composition.substitutes",
                        "substitutes",
                        Argument.of("found", substitutes),
                        Argument.of("participants", participants),
                        Argument.of("allowed", allowed))
                .under(new Provision(Instrument.EXECUTIVE_COMMITTEE_RULES, "2.3"));

        assertThat(ExecutiveSession.checkSubstitutes(participants, substitutes, RULES)
                        .findings())
                .isEqualTo(tooMany ? List.of(finding) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"5, 6", "5, -1", "-1, 0"})
    void refuseNumbersThatCannotBe(int participants, int substitutes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExecutiveSession.checkSubstitutes(participants, substitutes, RULES))
                .withMessage("substitutes are among the participants: " + substitutes + " of " + participants);
    }

    @Test
    void leaveSubstitutesOpenBeforeTheRuleIsKnown() {
        CompositionReport report = ExecutiveSession.checkSubstitutes(2, 2, OF_2001);

        assertThat(report.findings()).isEmpty();
        assertThat(report.open()).extracting(Reason::code).containsExactly("composition.open-rule");
    }

    @Test
    void areAskedForByThreeMembersOfTwoGroups() {
        assertThat(ExecutiveSession.checkRequest(List.of(A, B, D), RULES))
                .isEqualTo(new CompositionReport(RULES.date(), List.of(), List.of()));
        assertThat(ExecutiveSession.checkRequest(List.of(A, D), RULES).findings())
                .containsExactly(missing("composition.request-members", 2, 3));
        assertThat(ExecutiveSession.checkRequest(List.of(A, B, C), RULES).findings())
                .containsExactly(missing("composition.request-groups", 1, 2));
        assertThat(ExecutiveSession.checkRequest(List.of(), RULES).findings())
                .containsExactly(
                        missing("composition.request-members", 0, 3), missing("composition.request-groups", 0, 2));
    }

    @Test
    void areAskedForOnceByEach() {
        assertThat(ExecutiveSession.checkRequest(List.of(A, D, A), RULES).findings())
                .containsExactly(missing("composition.request-members", 2, 3));
    }

    @Test
    void wereAskedForByTwoMembersOfAnyGroupIn2001() {
        assertThat(ExecutiveSession.checkRequest(List.of(A, B), OF_2001).findings())
                .isEmpty();
        assertThat(ExecutiveSession.checkRequest(List.of(A), OF_2001).findings())
                .containsExactly(missing("composition.request-members", 1, 2));
    }

    @Test
    void stayOpenWhileAGroupIsNotStated() {
        CompositionReport report = ExecutiveSession.checkRequest(List.of(A, B, E), RULES);

        assertThat(report.findings()).isEmpty();
        assertThat(report.open())
                .containsExactly(Reason.of(
                        "composition.open-groups",
                        RULES.get(ExecutiveCommitteeParameters.EXTRAORDINARY_GROUPS)
                                .citation(),
                        Argument.of("unstated", 1)));
        assertThat(ExecutiveSession.checkRequest(List.of(A, D, E), RULES).open())
                .isEmpty();
    }

    private static Finding missing(String code, int found, int required) {
        return Finding.error(code, "members", Argument.of("found", found), Argument.of("required", required))
                .under(RULE_3);
    }

    private static ExecutiveMember member(String name, Optional<GeopoliticalGroup> group) {
        return Committees.elected(name, "LI", Sex.MALE, group);
    }
}
