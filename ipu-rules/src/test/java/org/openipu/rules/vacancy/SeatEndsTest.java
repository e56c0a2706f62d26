package org.openipu.rules.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VacancyParameters;

class SeatEndsTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 23));

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @DisplayName(
            "The suspension of a parliament ends a seat in the Human Rights Committee; elsewhere no rule was found")
    @CsvSource({
        "EXECUTIVE_COMMITTEE, DEATH, ENDS, Statutes 25.6",
        "EXECUTIVE_COMMITTEE, RESIGNATION, ENDS, Statutes 25.6",
        "EXECUTIVE_COMMITTEE, LOST_MANDATE, ENDS, Statutes 25.6",
        "EXECUTIVE_COMMITTEE, SUSPENSION_OF_PARLIAMENT, UNKNOWN, Statutes 25.6",
        "COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS, LOST_MANDATE, ENDS, Human Rights Committee Rules 1.2",
        "COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS, SUSPENSION_OF_PARLIAMENT, ENDS, Human Rights Committee Rules 1.2",
        "BOARD_OF_YOUNG_PARLIAMENTARIANS, DEATH, UNKNOWN, Governing Council Rules",
        "BOARD_OF_YOUNG_PARLIAMENTARIANS, SUSPENSION_OF_PARLIAMENT, UNKNOWN, Governing Council Rules",
    })
    void areSaidWithTheirProvision(Body body, SeatEnd event, SeatFate fate, String provision) {
        Decision<SeatFate> decision = SeatEnds.decide(body, event, RULES);

        assertThat(decision.outcome()).isEqualTo(fate);
        assertThat(decision.rulesAsOf()).isEqualTo("2025-10-23");
        assertThat(decision.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code())
                    .isEqualTo(fate == SeatFate.ENDS ? "vacancy.seat-ends" : "vacancy.seat-end-unknown");
            assertThat(reason.citation().provision()).hasToString(provision);
        });
    }

    @Test
    void mayBeDeniedByAnApplication() {
        Citation own = new Citation(
                Provision.statute("25.6"),
                Edition.since("proposed", LocalDate.of(2026, 1, 1)),
                Standing.ASSUMED,
                new Source("A proposal", ""));
        RuleBook rules = RULES.with(VacancyParameters.EXECUTIVE_COMMITTEE_SUSPENSION, Cited.of(false, own));

        Decision<SeatFate> decision =
                SeatEnds.decide(Body.EXECUTIVE_COMMITTEE, SeatEnd.SUSPENSION_OF_PARLIAMENT, rules);

        assertThat(decision.outcome()).isEqualTo(SeatFate.GOES_ON);
        assertThat(decision.reasons()).containsExactly(Reason.of("vacancy.seat-goes-on", own));
    }

    @Test
    @DisplayName("In the Human Rights Committee, what ends the seat with a parliament is a rule of its own")
    void tellAParliamentsSuspensionFromItsMembersLoss() {
        Body committee = Body.COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS;
        Citation own = new Citation(
                Provision.statute("25.6"),
                Edition.since("proposed", LocalDate.of(2026, 1, 1)),
                Standing.ASSUMED,
                new Source("A proposal", ""));
        RuleBook rules = RULES.with(VacancyParameters.HUMAN_RIGHTS_SUSPENSION, Cited.of(false, own));

        assertThat(SeatEnds.decide(committee, SeatEnd.SUSPENSION_OF_PARLIAMENT, rules)
                        .outcome())
                .isEqualTo(SeatFate.GOES_ON);
        assertThat(SeatEnds.decide(committee, SeatEnd.LOST_MANDATE, rules).outcome())
                .isEqualTo(SeatFate.ENDS);
    }
}
