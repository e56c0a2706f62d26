package org.openipu.rules.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

class RotationTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 23));
    private static final RuleBook UNKNOWN = RuleBook.at(LocalDate.of(2003, 4, 30));
    private static final Provision ARTICLE_25_5 = Provision.statute("25.5");
    private static final ExecutiveMember OPEN_END = Committees.elected("Open", "ZA", Sex.MALE, Optional.empty());

    @Test
    void atLeastTwoLeaveEachYear() {
        List<ExecutiveMember> two = List.of(Committees.until(2025, 0), Committees.until(2025, 1));
        List<ExecutiveMember> one = List.of(Committees.until(2025, 0), Committees.until(2026, 1));

        assertThat(Rotation.checkLeaving(two, 2025, RULES).findings()).isEmpty();
        assertThat(Rotation.checkLeaving(one, 2025, RULES).findings())
                .containsExactly(Finding.error(
                                "composition.leaving",
                                "members",
                                Argument.of("year", "2025"),
                                Argument.of("found", 1),
                                Argument.of("required", 2))
                        .under(ARTICLE_25_5));
    }

    @Test
    void thoseWhoseEndIsNotKnownMayLeaveToo() {
        List<ExecutiveMember> oneOrTwo = List.of(Committees.until(2025, 0), OPEN_END);

        CompositionReport report = Rotation.checkLeaving(oneOrTwo, 2025, RULES);

        assertThat(report.findings()).isEmpty();
        assertThat(report.open())
                .containsExactly(Reason.of(
                        "composition.open-terms",
                        RULES.get(ExecutiveCommitteeParameters.LEAVING_EACH_YEAR)
                                .citation(),
                        Argument.of("unstated", 1)));
        assertThat(Rotation.checkLeaving(List.of(OPEN_END), 2025, RULES).findings())
                .hasSize(1);
        assertThat(Rotation.checkLeaving(
                                List.of(Committees.until(2025, 0), Committees.until(2025, 1), OPEN_END), 2025, RULES)
                        .open())
                .isEmpty();
    }

    @Test
    void thePresidentIsNotCountedAmongThoseWhoLeave() {
        ExecutiveMember president = Committees.exOfficio("Pat", "SE", Sex.FEMALE, Capacity.PRESIDENT);

        assertThat(Rotation.checkLeaving(List.of(Committees.until(2025, 0), president), 2025, RULES)
                        .findings())
                .hasSize(1);
    }

    @ParameterizedTest(name = "elected again on {0}: too early {1}")
    @CsvSource({"2024-10-17, true", "2025-10-16, true", "2025-10-17, false", "2029-01-01, false"})
    void oneWhoLeftPausesForTwoYears(LocalDate election, boolean tooEarly) {
        LocalDate left = LocalDate.of(2023, 10, 17);
        Finding finding = Finding.error(
                        "composition.returned-too-early",
                        "election",
                        Argument.of("name", "Kim"),
                        Argument.of("left", left),
                        Argument.of("earliest", LocalDate.of(2025, 10, 17)),
                        Argument.of("election", election))
                .under(ARTICLE_25_5);

        assertThat(Rotation.checkReturn("Kim", left, election, RULES).findings())
                .isEqualTo(tooEarly ? List.of(finding) : List.of());
    }

    @Test
    void aSuccessorIsOfAnotherParliament() {
        assertThat(Rotation.checkSuccessor(CountryCode.of("ZA"), OPEN_END, RULES)
                        .findings())
                .containsExactly(Finding.error(
                                "composition.same-parliament",
                                "successor",
                                Argument.of("name", "Open"),
                                Argument.of("parliament", "ZA"))
                        .under(ARTICLE_25_5));
        assertThat(Rotation.checkSuccessor(CountryCode.of("ZM"), OPEN_END, RULES)
                        .findings())
                .isEmpty();
    }

    @Test
    void staysOpenWhereTheRulesAreNotKnown() {
        CompositionReport report = Rotation.checkLeaving(List.of(), 2003, UNKNOWN)
                .and(Rotation.checkReturn("Kim", LocalDate.of(2003, 1, 1), LocalDate.of(2003, 4, 1), UNKNOWN))
                .and(Rotation.checkSuccessor(CountryCode.of("ZA"), OPEN_END, UNKNOWN));

        assertThat(report.findings()).isEmpty();
        assertThat(report.open())
                .extracting(Reason::arguments)
                .containsExactly(
                        List.of(Argument.of("parameter", "executive-committee.leaving-each-year")),
                        List.of(Argument.of("parameter", "executive-committee.pause")),
                        List.of(Argument.of("parameter", "executive-committee.other-parliament")));
    }
}
