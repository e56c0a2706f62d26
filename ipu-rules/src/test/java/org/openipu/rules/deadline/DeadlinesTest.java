package org.openipu.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
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
import org.openipu.model.finding.Argument;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

class DeadlinesTest {

    private static final LocalDate FIRST_SITTING_149 = LocalDate.of(2024, 10, 14);
    private static final RuleBook RULES_149 = RuleBook.at(FIRST_SITTING_149);
    private static final Citation OWN = new Citation(
            Provision.statute("30.1"),
            Edition.since("proposed", LocalDate.of(2026, 1, 1)),
            Standing.ASSUMED,
            new Source("A proposal", ""));

    @ParameterizedTest(name = "{0}: first sitting {1}, last day {2}")
    @DisplayName("The 149th Assembly, October 2024: the last days are those of the letter of 10 July 2024")
    @CsvSource({
        "deadline.statutes-amendment, 2024-10-14, 2024-07-14",
        "deadline.statutes-sub-amendment, 2024-10-14, 2024-09-02",
        "deadline.assembly-sub-amendment, 2024-10-14, 2024-09-14",
        "deadline.council-sub-amendment, 2024-10-14, 2024-09-14",
        "deadline.committee-sub-amendment, 2024-10-14, 2024-09-14",
        "deadline.women-sub-amendment, 2024-10-13, 2024-09-13",
    })
    void areThoseOfTheLetterOf2024(String name, LocalDate firstSitting, LocalDate lastDay) {
        assertThat(Deadlines.lastDay(firstSitting, parameter(name), RULES_149).outcome())
                .isEqualTo(new DeadlineOutcome.LastDay(lastDay));
    }

    @Test
    @DisplayName("Trap 25: counted from the body's first sitting, a month is a calendar month, six weeks are 42 days")
    void monthsAreNoThirtyDays() {
        LocalDate officialFirstDay = LocalDate.of(2024, 10, 13);

        assertThat(lastDay(FIRST_SITTING_149, DeadlineParameters.STATUTES_AMENDMENT))
                .isEqualTo("2024-07-14")
                .isNotEqualTo(FIRST_SITTING_149.minusDays(3 * 30).toString());
        assertThat(lastDay(FIRST_SITTING_149, DeadlineParameters.ASSEMBLY_SUB_AMENDMENT))
                .isEqualTo("2024-09-14")
                .isNotEqualTo(lastDay(officialFirstDay, DeadlineParameters.ASSEMBLY_SUB_AMENDMENT));
        assertThat(lastDay(FIRST_SITTING_149, DeadlineParameters.STATUTES_SUB_AMENDMENT))
                .isEqualTo(FIRST_SITTING_149.minusWeeks(6).toString());
    }

    @ParameterizedTest(name = "one month before {0}: {1}, cut to the end of the month: {2}")
    @CsvSource({
        "2025-03-31, 2025-02-28, true",
        "2024-03-31, 2024-02-29, true",
        "2024-03-30, 2024-02-29, true",
        "2024-03-29, 2024-02-29, false",
        "2025-07-31, 2025-06-30, true",
        "2025-01-31, 2024-12-31, false",
        "2025-02-28, 2025-01-28, false",
    })
    void aMonthWithoutTheDayGivesItsLast(LocalDate firstSitting, LocalDate lastDay, boolean cut) {
        Decision<DeadlineOutcome> decision =
                Deadlines.lastDay(firstSitting, DeadlineParameters.ASSEMBLY_SUB_AMENDMENT, RuleBook.at(firstSitting));

        assertThat(decision.outcome()).isEqualTo(new DeadlineOutcome.LastDay(lastDay));
        assertThat(decision.reasons().stream().filter(each -> each.code().equals("deadline.month-end")))
                .hasSize(cut ? 1 : 0)
                .allSatisfy(each -> {
                    assertThat(each.standing()).isEqualTo(Standing.ASSUMED);
                    assertThat(each.arguments())
                            .containsExactly(
                                    Argument.of("dayOfMonth", firstSitting.getDayOfMonth()),
                                    Argument.of("lastDay", lastDay));
                });
    }

    @ParameterizedTest(name = "{0}: computed {2}, printed {3}")
    @DisplayName(
            "Fifteen days fit the 137th Assembly; at the 138th and 139th the printed day is one and two days earlier")
    @CsvSource({
        "137, 2017-10-15, 2017-09-30, 2017-09-30, 0",
        "138, 2018-03-25, 2018-03-10, 2018-03-09, 1",
        "139, 2018-10-15, 2018-09-30, 2018-09-28, 2",
    })
    void ofResolutionsAreOnlyInferred(
            int assembly, LocalDate firstSitting, LocalDate computed, LocalDate printed, int daysEarlier) {
        Decision<DeadlineOutcome> decision =
                Deadlines.lastDay(firstSitting, DeadlineParameters.RESOLUTION_AMENDMENT, RuleBook.at(firstSitting));

        assertThat(decision.outcome()).isEqualTo(new DeadlineOutcome.LastDay(computed));
        assertThat(decision.reasons())
                .extracting(Reason::standing)
                .allMatch(standing -> standing.weaker(Standing.INFERRED) == standing);
        assertThat(printed.plusDays(daysEarlier)).as("Assembly " + assembly).isEqualTo(computed);
    }

    @Test
    void sayWhatTheyRestOn() {
        Decision<DeadlineOutcome> decision =
                Deadlines.lastDay(FIRST_SITTING_149, DeadlineParameters.STATUTES_AMENDMENT, RULES_149);

        assertThat(decision.rulesAsOf()).isEqualTo(FIRST_SITTING_149);
        Citation length = RULES_149.get(DeadlineParameters.STATUTES_AMENDMENT).citation();
        Citation counting = RULES_149.get(DeadlineParameters.FROM_FIRST_SITTING).citation();
        assertThat(length.standing()).isEqualTo(Standing.CERTAIN);
        assertThat(decision.reasons())
                .containsExactly(
                        Reason.of(
                                "deadline.from-first-sitting",
                                counting,
                                Argument.of("firstSitting", FIRST_SITTING_149)),
                        Reason.of(
                                "deadline.months-before",
                                length.noFirmerThan(counting),
                                Argument.of("months", 3),
                                Argument.of("lastDay", LocalDate.of(2024, 7, 14))));
        assertThat(decision.reasons()).extracting(Reason::standing).containsOnly(Standing.INFERRED);
    }

    @Test
    void nameDaysAndMixedPeriods() {
        assertThat(Deadlines.lastDay(FIRST_SITTING_149, DeadlineParameters.STATUTES_SUB_AMENDMENT, RULES_149)
                        .reasons()
                        .get(1)
                        .arguments())
                .containsExactly(Argument.of("days", 42), Argument.of("lastDay", LocalDate.of(2024, 9, 2)));

        RuleBook proposed = RULES_149.with(DeadlineParameters.STATUTES_AMENDMENT, Cited.of(Period.of(1, 2, 3), OWN));
        Decision<DeadlineOutcome> mixed =
                Deadlines.lastDay(FIRST_SITTING_149, DeadlineParameters.STATUTES_AMENDMENT, proposed);
        assertThat(mixed.outcome()).isEqualTo(new DeadlineOutcome.LastDay(LocalDate.of(2023, 8, 11)));
        assertThat(mixed.reasons().get(1))
                .isEqualTo(Reason.of(
                        "deadline.months-and-days-before",
                        OWN,
                        Argument.of("months", 14),
                        Argument.of("days", 3),
                        Argument.of("lastDay", LocalDate.of(2023, 8, 11))));
    }

    @Test
    void areUnknownWhereNothingWasFound() {
        Decision<DeadlineOutcome> decision =
                Deadlines.lastDay(FIRST_SITTING_149, DeadlineParameters.EMERGENCY_ITEM, RULES_149);

        assertThat(decision.outcome()).isEqualTo(new DeadlineOutcome.Unknown());
        assertThat(decision.reasons())
                .containsExactly(Reason.of(
                        "deadline.unknown",
                        RULES_149.get(DeadlineParameters.EMERGENCY_ITEM).citation()));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void areUnknownWhereTheWayOfCountingIs(boolean notFound) {
        Citation missing = new Citation(OWN.provision(), OWN.edition(), Standing.UNKNOWN, OWN.source());
        Cited<Boolean> counting = notFound ? Cited.unknown(missing) : Cited.of(false, OWN);
        RuleBook rules = RULES_149.with(DeadlineParameters.FROM_FIRST_SITTING, counting);

        Decision<DeadlineOutcome> decision =
                Deadlines.lastDay(FIRST_SITTING_149, DeadlineParameters.STATUTES_AMENDMENT, rules);

        assertThat(decision.outcome()).isEqualTo(new DeadlineOutcome.Unknown());
        assertThat(decision.reasons()).containsExactly(Reason.of("deadline.unknown", counting.citation()));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-01, IN_TIME", "2024-09-02, IN_TIME", "2024-09-03, LATE", "-999999999-01-01, IN_TIME"})
    void includeTheLastDay(LocalDate received, Arrival arrival) {
        assertThat(Deadlines.lastDay(FIRST_SITTING_149, DeadlineParameters.STATUTES_SUB_AMENDMENT, RULES_149)
                        .outcome()
                        .arrivalOn(received))
                .isEqualTo(arrival);
    }

    @Test
    void sayNothingOfAnArrivalWithoutALastDay() {
        assertThat(new DeadlineOutcome.Unknown().arrivalOn(FIRST_SITTING_149)).isEqualTo(Arrival.UNKNOWN);
    }

    private static String lastDay(LocalDate firstSitting, Parameter<Period> deadline) {
        return Deadlines.lastDay(firstSitting, deadline, RULES_149)
                .outcome()
                .fold(LocalDate::toString, () -> "unknown");
    }

    private static Parameter<Period> parameter(String name) {
        return List.of(
                        DeadlineParameters.STATUTES_AMENDMENT,
                        DeadlineParameters.STATUTES_SUB_AMENDMENT,
                        DeadlineParameters.ASSEMBLY_SUB_AMENDMENT,
                        DeadlineParameters.COUNCIL_SUB_AMENDMENT,
                        DeadlineParameters.COMMITTEE_SUB_AMENDMENT,
                        DeadlineParameters.WOMEN_SUB_AMENDMENT)
                .stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
