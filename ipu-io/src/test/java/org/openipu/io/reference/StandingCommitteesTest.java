package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import org.openipu.rules.rulebook.CommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

class StandingCommitteesTest {

    @Test
    void holdsTheFourOfToday() {
        assertThat(names(StandingCommittees.AS_OF))
                .containsExactly(
                        "Peace and International Security",
                        "Sustainable Development",
                        "Democracy and Human Rights",
                        "United Nations Affairs");
    }

    @Test
    @DisplayName("Trap 19: a report of 2025 names three Standing Committees and an old name; there are four")
    void holdsOneMoreThanAReportOf2025Names() {
        List<String> named = List.of(
                "Peace and International Security",
                "Sustainable Development, Finance and Trade",
                "Democracy and Human Rights");
        LocalDate day = LocalDate.of(2025, 10, 23);

        assertThat(names(day))
                .hasSize(RuleBook.at(day).get(CommitteeParameters.NUMBER).value())
                .hasSize(named.size() + 1)
                .contains("United Nations Affairs", "Sustainable Development")
                .doesNotContain("Sustainable Development, Finance and Trade");
    }

    @Test
    void holdsTheNameThatOneHadBefore() {
        assertThat(names(LocalDate.of(2017, 4, 1)))
                .contains("Sustainable Development, Finance and Trade")
                .doesNotContain("Sustainable Development");
    }

    @Test
    void holdsNoCommitteeOnTheUnitedNationsBefore2013() {
        assertThat(names(LocalDate.of(2012, 10, 24))).doesNotContain("United Nations Affairs");
    }

    @Test
    void confirmsTheNamesAndInfersThePeriods() {
        assertThat(StandingCommittees.all())
                .hasSize(5)
                .isUnmodifiable()
                .allMatch(entry -> entry.name().isConfirmed());
        assertThat(StandingCommittees.all())
                .flatExtracting(entry -> entry.period().stream().toList())
                .hasSize(3)
                .noneMatch(Fact::isConfirmed);
    }

    @Test
    void leavesAnInferredPeriodOutWhenAsked() {
        StandingCommitteeEntry affairs = StandingCommittees.all().get(4);

        assertThat(affairs.toStandingCommittee().period()).isEqualTo(Period.since(PartialDate.of(2013, 10)));
        assertThat(affairs.toStandingCommittee(Certainty.CONFIRMED).period()).isEqualTo(Period.UNKNOWN);
    }

    @Test
    void citesASourceForEach() {
        assertThat(StandingCommittees.all())
                .allSatisfy(entry -> assertThat(entry.name().source().title()).isNotBlank());
    }

    private static List<String> names(LocalDate day) {
        return StandingCommittees.asOf(day).stream()
                .map(entry -> entry.name().value().toString())
                .toList();
    }
}
