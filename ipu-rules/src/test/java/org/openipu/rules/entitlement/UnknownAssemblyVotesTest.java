package org.openipu.rules.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.entitlement.AssemblyVotesTest.steps;
import static org.openipu.rules.entitlement.AssemblyVotesTest.unknown;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

class UnknownAssemblyVotesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final RuleBook OCTOBER_2025 = RuleBook.at(DAY);
    private static final long JAPAN = 125_000_000;
    private static final long CHINA = 1_410_000_000;
    private static final DelegationInRoom MIXED = DelegationInRoom.of(OneSexRun.of(0));

    @ParameterizedTest(name = "{0}, {1} sessions of one sex: {2}")
    @DisplayName("what was not found for a day is named, and nothing is guessed")
    @CsvSource({
        "1983-12-31, 0, ''",
        "1983-12-31, 1, voting.one-sex-sessions",
        "1984-01-01, 0, voting.base",
        "1990-01-01, 3, 'voting.base, voting.one-sex-sessions'",
        "2003-04-30, 0, voting.base",
        "2003-05-01, 3, ''",
    })
    void namesWhatIsUnknown(LocalDate day, int sessions, String unknown) {
        Decision<VotingRights> decision =
                AssemblyVotes.of(JAPAN, DelegationInRoom.of(OneSexRun.of(sessions)), RuleBook.at(day));

        assertThat(unknown(decision)).isEqualTo(unknown);
        if (!unknown.isEmpty()) {
            assertThat(decision.reasons())
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason.standing()).isEqualTo(Standing.UNKNOWN));
        }
    }

    @Test
    void needsAReductionOnlyWhenItIsReached() {
        RuleBook rules = without(VotingParameters.ONE_SEX_REDUCTION);

        assertThat(entitlement(JAPAN, 2, rules)).isEqualTo(20);
        assertThat(unknown(AssemblyVotes.of(JAPAN, DelegationInRoom.of(OneSexRun.of(3)), rules)))
                .isEqualTo("voting.one-sex-reduction");
    }

    @Test
    void needsTheEdgeOfTheBandsOnlyAtALimit() {
        RuleBook rules = without(VotingParameters.BAND_EDGE);

        assertThat(entitlement(5_000_001, 0, rules)).isEqualTo(12);
        assertThat(entitlement(1_000_000, 0, rules)).isEqualTo(11);
        assertThat(unknown(AssemblyVotes.of(5_000_000, MIXED, rules))).isEqualTo("voting.band-edge");
        assertThat(unknown(AssemblyVotes.of(5_000_000, MIXED, without(VotingParameters.BANDS))))
                .isEqualTo("voting.bands");
    }

    @Test
    void tellsTheEntitlementWhenOnlyTheCapOfADelegateIsUnknown() {
        for (Parameter<?> cap : List.of(VotingParameters.VOTES_PER_DELEGATE, VotingParameters.IN_PERSON)) {
            Decision<VotingRights> decision = AssemblyVotes.of(CHINA, MIXED.with(2), without(cap));

            assertThat(decision.outcome())
                    .isEqualTo(new VotingRights.Held(Body.ASSEMBLY, 23, OptionalInt.of(2), OptionalInt.empty()));
            assertThat(steps(decision)).contains("entitlement.castable-unknown [] Statutes 15.3 UNKNOWN");
        }
    }

    @Test
    void saysNothingOfThePopulationsSourceWhenAnApplicationKnowsIt() {
        Citation citation = OCTOBER_2025.get(VotingParameters.BASE).citation();
        RuleBook rules = OCTOBER_2025.with(VotingParameters.POPULATION_SOURCE, Cited.of("estimate of 2024", citation));

        assertThat(steps(AssemblyVotes.of(JAPAN, MIXED, rules)))
                .noneMatch(step -> step.startsWith("entitlement.population-given"));
    }

    private static int entitlement(long population, int sessions, RuleBook rules) {
        return AssemblyVotes.of(population, DelegationInRoom.of(OneSexRun.of(sessions)), rules)
                .outcome()
                .fold(VotingRights.Held::entitlement, noVote -> -1, unknown -> -2);
    }

    private static <T> RuleBook without(Parameter<T> parameter) {
        Citation known = OCTOBER_2025.get(parameter).citation();
        return OCTOBER_2025.with(
                parameter,
                Cited.unknown(new Citation(known.provision(), known.edition(), Standing.UNKNOWN, known.source())));
    }
}
