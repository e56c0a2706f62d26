package org.openipu.rules.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.DateRange;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VacancyParameters;
import org.openipu.rules.rulebook.VacancyTerm;

class VacanciesTest {

    private static final Body HUMAN_RIGHTS = Body.COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS;
    private static final LocalDate ELECTION = LocalDate.of(2024, 10, 17);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 22);
    private static final RuleBook RULES = RuleBook.at(ELECTION);
    private static final Optional<GeopoliticalGroup> TWELVE_PLUS = Optional.of(GeopoliticalGroup.TWELVE_PLUS);
    private static final Optional<GeopoliticalGroup> ARAB = Optional.of(GeopoliticalGroup.ARAB);
    private static final VacatedSeat SEAT =
            new VacatedSeat(CountryCode.of("LI"), TWELVE_PLUS, DateRange.of(LocalDate.of(2022, 10, 15), LAST));
    private static final Successor SAME_PARLIAMENT = new Successor(CountryCode.of("LI"), TWELVE_PLUS);
    private static final Successor OTHER_PARLIAMENT = new Successor(CountryCode.of("CH"), TWELVE_PLUS);
    private static final NewTerm REST = new NewTerm.Remainder(DateRange.of(ELECTION, LAST));
    private static final NewTerm FOUR_YEARS = new NewTerm.Full(DateRange.of(ELECTION, LocalDate.of(2028, 10, 16)));
    private static final NewTerm FIVE_YEARS = new NewTerm.Full(DateRange.of(ELECTION, LocalDate.of(2029, 10, 16)));
    private static final Citation OWN = new Citation(
            Provision.statute("25.6"),
            Edition.since("proposed", LocalDate.of(2026, 1, 1)),
            Standing.ASSUMED,
            new Source("A proposal", ""));

    @Test
    @DisplayName(
            "Trap 22: in the Executive Committee the same parliament finishes the term and another starts a full one;"
                    + " in the Human Rights Committee the term is always full, and the group the same")
    void theBodiesDiffer() {
        assertThat(fill(Body.EXECUTIVE_COMMITTEE, SAME_PARLIAMENT)).isEqualTo(REST);
        assertThat(fill(Body.EXECUTIVE_COMMITTEE, OTHER_PARLIAMENT)).isEqualTo(FOUR_YEARS);
        assertThat(fill(HUMAN_RIGHTS, SAME_PARLIAMENT)).isEqualTo(FIVE_YEARS);
        assertThat(fill(HUMAN_RIGHTS, OTHER_PARLIAMENT)).isEqualTo(FIVE_YEARS);
        assertThat(fill(HUMAN_RIGHTS, new Successor(CountryCode.of("LI"), ARAB)))
                .isEqualTo(new NewTerm.Barred());
    }

    @Test
    void theGroupDoesNotMatterInTheExecutiveCommittee() {
        assertThat(fill(Body.EXECUTIVE_COMMITTEE, new Successor(CountryCode.of("LI"), ARAB)))
                .isEqualTo(REST);
        assertThat(fill(Body.EXECUTIVE_COMMITTEE, new Successor(CountryCode.of("CH"), Optional.empty())))
                .isEqualTo(FOUR_YEARS);
    }

    @Test
    void aSameParliamentIsNamedWithItsProvision() {
        assertThat(decide(Body.EXECUTIVE_COMMITTEE, SAME_PARLIAMENT, RULES).reasons())
                .containsExactly(Reason.of(
                        "vacancy.same-parliament",
                        citation(VacancyParameters.EXECUTIVE_COMMITTEE),
                        Argument.of("from", ELECTION),
                        Argument.of("to", LAST)));
    }

    @Test
    void anotherParliamentIsNamedWithTheYears() {
        Decision<NewTerm> decision = decide(Body.EXECUTIVE_COMMITTEE, OTHER_PARLIAMENT, RULES);

        assertThat(decision.rulesAsOf()).isEqualTo(ELECTION);
        assertThat(decision.reasons())
                .containsExactly(Reason.of(
                        "vacancy.other-parliament",
                        citation(VacancyParameters.EXECUTIVE_COMMITTEE),
                        Argument.of("years", 4),
                        Argument.of("from", ELECTION),
                        Argument.of("to", LocalDate.of(2028, 10, 16))));
    }

    @Test
    void theGroupIsNamedInTheHumanRightsCommittee() {
        assertThat(decide(HUMAN_RIGHTS, OTHER_PARLIAMENT, RULES).reasons())
                .containsExactly(
                        Reason.of(
                                "vacancy.same-group",
                                citation(VacancyParameters.HUMAN_RIGHTS_SAME_GROUP),
                                Argument.of("successor", "twelve-plus"),
                                Argument.of("seat", "twelve-plus")),
                        Reason.of(
                                "vacancy.always-full",
                                citation(VacancyParameters.HUMAN_RIGHTS),
                                Argument.of("years", 5),
                                Argument.of("from", ELECTION),
                                Argument.of("to", LocalDate.of(2029, 10, 16))));
        assertThat(decide(HUMAN_RIGHTS, new Successor(CountryCode.of("LI"), ARAB), RULES)
                        .reasons())
                .containsExactly(Reason.of(
                        "vacancy.other-group",
                        citation(VacancyParameters.HUMAN_RIGHTS_SAME_GROUP),
                        Argument.of("successor", "arab"),
                        Argument.of("seat", "twelve-plus")));
    }

    @Test
    void aGroupThatIsNotStatedLeavesItOpen() {
        VacatedSeat ofNoGroup = new VacatedSeat(SEAT.parliament(), Optional.empty(), SEAT.term());
        Reason notStated = Reason.of("vacancy.group-not-stated", citation(VacancyParameters.HUMAN_RIGHTS_SAME_GROUP));

        Decision<NewTerm> successor =
                decide(HUMAN_RIGHTS, new Successor(CountryCode.of("LI"), Optional.empty()), RULES);
        Decision<NewTerm> seat = Vacancies.fill(HUMAN_RIGHTS, ofNoGroup, SAME_PARLIAMENT, ELECTION, RULES);

        assertThat(successor.outcome()).isEqualTo(new NewTerm.Unknown()).isEqualTo(seat.outcome());
        assertThat(successor.reasons()).containsExactly(notStated).isEqualTo(seat.reasons());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "EXECUTIVE_COMMITTEE, 2003-04-30, vacancy.executive-committee",
        "COMMITTEE_ON_THE_HUMAN_RIGHTS_OF_PARLIAMENTARIANS, 2017-03-31, vacancy.human-rights-same-group",
        "BOARD_OF_YOUNG_PARLIAMENTARIANS, 2025-10-23, vacancy.other-bodies",
        "BUREAU_OF_WOMEN_PARLIAMENTARIANS, 2025-10-23, vacancy.other-bodies",
    })
    void isUnknownWhereNoRuleWasFound(Body body, LocalDate day, String parameter) {
        VacatedSeat seat =
                new VacatedSeat(CountryCode.of("LI"), TWELVE_PLUS, DateRange.of(day.minusYears(1), day.plusYears(1)));
        RuleBook rules = RuleBook.at(day);
        Citation missing = RuleBook.parameters().stream()
                .filter(each -> each.name().equals(parameter))
                .map(each -> rules.get(each).citation())
                .findFirst()
                .orElseThrow();

        Decision<NewTerm> decision = Vacancies.fill(body, seat, SAME_PARLIAMENT, day, rules);

        assertThat(decision.outcome()).isEqualTo(new NewTerm.Unknown());
        assertThat(decision.reasons()).containsExactly(Reason.of("vacancy.rule-unknown", missing));
    }

    @Test
    void aTermOfUnknownLengthIsUnknownOnlyWhereAFullOneStarts() {
        Citation missing = new Citation(OWN.provision(), OWN.edition(), Standing.UNKNOWN, OWN.source());
        RuleBook rules = RULES.with(ExecutiveCommitteeParameters.TERM, Cited.unknown(missing));

        assertThat(decide(Body.EXECUTIVE_COMMITTEE, OTHER_PARLIAMENT, rules))
                .isEqualTo(new Decision<>(
                        new NewTerm.Unknown(), ELECTION, List.of(Reason.of("vacancy.rule-unknown", missing))));
        assertThat(decide(Body.EXECUTIVE_COMMITTEE, SAME_PARLIAMENT, rules).outcome())
                .isEqualTo(REST);
    }

    @Test
    void anApplicationMayKnowAnotherRule() {
        RuleBook full = RULES.with(VacancyParameters.EXECUTIVE_COMMITTEE, Cited.of(VacancyTerm.ALWAYS_FULL, OWN));
        RuleBook anyGroup = RULES.with(VacancyParameters.HUMAN_RIGHTS_SAME_GROUP, Cited.of(false, OWN));

        Decision<NewTerm> decision = decide(Body.EXECUTIVE_COMMITTEE, SAME_PARLIAMENT, full);
        assertThat(decision.outcome()).isEqualTo(FOUR_YEARS);
        assertThat(decision.reasons()).extracting(Reason::code).containsExactly("vacancy.always-full");
        assertThat(decision.reasons()).extracting(Reason::standing).containsExactly(Standing.ASSUMED);
        assertThat(decide(HUMAN_RIGHTS, new Successor(CountryCode.of("MA"), ARAB), anyGroup)
                        .outcome())
                .isEqualTo(FIVE_YEARS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-10-14", "2026-10-23"})
    void refusesAnElectionOutsideTheVacatedTerm(LocalDate election) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vacancies.fill(Body.EXECUTIVE_COMMITTEE, SEAT, SAME_PARLIAMENT, election, RULES))
                .withMessageContaining("not on " + election);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-10-15", "2026-10-22"})
    void takesTheFirstAndTheLastDayOfTheVacatedTerm(LocalDate election) {
        assertThat(Vacancies.fill(Body.EXECUTIVE_COMMITTEE, SEAT, SAME_PARLIAMENT, election, RULES)
                        .outcome())
                .isEqualTo(new NewTerm.Remainder(DateRange.of(election, LAST)));
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new VacatedSeat(CountryCode.of("LI"), TWELVE_PLUS, DateRange.of(LAST, LAST.minusDays(1))))
                .withMessageContaining("a term must not end before it begins");
    }

    @Test
    void everyOutcomeIsFoldedByItsOwnCase() {
        assertThat(word(REST)).isEqualTo("rest to 2026-10-22");
        assertThat(word(FOUR_YEARS)).isEqualTo("full to 2028-10-16");
        assertThat(word(new NewTerm.Barred())).isEqualTo("barred");
        assertThat(word(new NewTerm.Unknown())).isEqualTo("unknown");
    }

    private static String word(NewTerm term) {
        return term.fold(
                rest -> "rest to " + rest.last(), full -> "full to " + full.last(), () -> "barred", () -> "unknown");
    }

    private static NewTerm fill(Body body, Successor successor) {
        return decide(body, successor, RULES).outcome();
    }

    private static Decision<NewTerm> decide(Body body, Successor successor, RuleBook rules) {
        return Vacancies.fill(body, SEAT, successor, ELECTION, rules);
    }

    private static Citation citation(Parameter<?> parameter) {
        return RULES.get(parameter).citation();
    }
}
