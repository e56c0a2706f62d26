package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

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
