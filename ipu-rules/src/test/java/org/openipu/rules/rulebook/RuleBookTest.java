package org.openipu.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
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
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;

class RuleBookTest {

    private static final Citation OWN = new Citation(
            Provision.statute("30"),
            Edition.since("proposed", LocalDate.of(2026, 1, 1)),
            Standing.ASSUMED,
            new Source("A proposal", ""));

    @Test
    void isOfItsDay() {
        RuleBook today = RuleBook.at(LocalDate.of(2026, 11, 24));

        assertThat(today.date()).isEqualTo("2026-11-24");
        assertThat(today).hasToString("RuleBook[2026-11-24]");
    }

    @Test
    void beginsWithTheYearInWhichTheUnionWasFounded() {
        assertThat(RuleBook.at(LocalDate.of(1889, 1, 1)).date()).isEqualTo(RuleBook.FIRST_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1888-12-31", "1492-10-12", "-999999999-01-01"})
    void refusesDaysBeforeTheUnion(LocalDate tooEarly) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.at(tooEarly))
                .withMessage("the Union has rules since 1889-01-01, not on " + tooEarly);
    }

    @Test
    void hasTheLastKnownRulesForDaysToCome() {
        EmergencyItemRules today = RuleBook.at(LocalDate.of(2026, 11, 24)).emergencyItem();

        assertThat(RuleBook.at(LocalDate.MAX).emergencyItem()).isEqualTo(today);
    }

    @ParameterizedTest(name = "{0}: abstentions {1}")
    @DisplayName("The majority is two thirds of the day's base, which it suffices to reach")
    @CsvSource({
        "1971-09-04, VOTES_CAST_AND_ABSTENTIONS",
        "1971-09-05, VOTES_CAST",
        "2026-11-24, VOTES_CAST",
    })
    void putsTheMajorityTogether(LocalDate day, MajorityBase base) {
        assertThat(RuleBook.at(day).emergencyItem().majority())
                .isEqualTo(new Majority(Fraction.TWO_THIRDS, base, Threshold.REACHED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @DisplayName("15.3: no delegate casts more than ten votes; no text of the IPU that says so was read")
    @CsvSource({
        "1889-01-01, 10, ASSUMED,   before April 2019",
        "2019-04-05, 10, ASSUMED,   before April 2019",
        "2019-04-06, 10, SECONDARY, read in April 2019",
        "2026-11-24, 10, SECONDARY, read in April 2019",
    })
    void limitsTheVotesOfADelegate(LocalDate day, int votes, Standing standing, String edition) {
        Cited<Integer> limit = RuleBook.at(day).get(VotingParameters.VOTES_PER_DELEGATE);

        assertThat(limit.value()).isEqualTo(votes);
        assertThat(limit.citation().provision()).hasToString("Statutes 15.3");
        assertThat(limit.citation().standing()).isEqualTo(standing);
        assertThat(limit.citation().edition().name()).isEqualTo(edition);
        assertThat(limit.citation().edition().covers(day)).isTrue();
        assertThat(limit.citation().source()).isEqualTo(Sources.DESCRIPTION_2019);
    }

    @Test
    void takesAnotherValueForOneParameterAlone() {
        RuleBook today = RuleBook.at(LocalDate.of(2026, 11, 24));
        Cited<Fraction> half = Cited.of(Fraction.HALF, OWN);
        RuleBook proposed = today.with(EmergencyItemParameters.FRACTION, half);

        assertThat(proposed.get(EmergencyItemParameters.FRACTION)).isEqualTo(half);
        assertThat(proposed.emergencyItem().majority().fraction()).isEqualTo(Fraction.HALF);
        assertThat(proposed.date()).isEqualTo(today.date());
        assertThat(proposed.get(EmergencyItemParameters.ITEMS)).isEqualTo(today.get(EmergencyItemParameters.ITEMS));
        assertThat(today.get(EmergencyItemParameters.FRACTION).value()).isEqualTo(Fraction.TWO_THIRDS);
    }

    @Test
    void keepsWhatWasReplacedBefore() {
        RuleBook twice = RuleBook.at(LocalDate.of(2026, 11, 24))
                .with(VotingParameters.BASE, Cited.of(12, OWN))
                .with(DelegationParameters.SIZE, Cited.of(9, OWN));

        assertThat(twice.get(VotingParameters.BASE).value()).isEqualTo(12);
        assertThat(twice.delegation().size().value()).isEqualTo(9);
    }

    @Test
    @DisplayName("From 4 to 5 September 1971 the base loses its abstentions; other parameters change in standing alone")
    void listsWhatDiffersBetweenTwoDays() {
        RuleBook before = RuleBook.at(LocalDate.of(1971, 9, 4));
        RuleBook after = RuleBook.at(LocalDate.of(1971, 9, 5));

        assertThat(before.differencesTo(after))
                .extracting(difference -> difference.parameter().name() + " " + difference.isOfValue())
                .containsExactly(
                        "emergency-item.fraction false",
                        "emergency-item.base true",
                        "emergency-item.items false",
                        "majority.void-vote true");
        assertThat(before.differencesTo(after).get(1))
                .isEqualTo(new Difference<>(
                        EmergencyItemParameters.BASE,
                        before.emergencyItem().base(),
                        after.emergencyItem().base()));
        assertThat(before.differencesTo(RuleBook.at(LocalDate.of(1971, 9, 4)))).isEmpty();
    }

    @Test
    void listsWhatAnApplicationReplaced() {
        RuleBook today = RuleBook.at(LocalDate.of(2026, 11, 24));

        assertThat(today.differencesTo(today.with(VotingParameters.BASE, Cited.of(12, OWN))))
                .singleElement()
                .isEqualTo(
                        new Difference<>(VotingParameters.BASE, today.get(VotingParameters.BASE), Cited.of(12, OWN)));
    }

    @Test
    @DisplayName("parameters beyond the catalogues are listed too, by name, from whichever rule book has them")
    void listsParametersOfTheApplicationsOwn() {
        Parameter<Integer> chairs = own("own.chairs");
        Parameter<Integer> bells = own("own.bells");
        RuleBook today = RuleBook.at(LocalDate.of(2026, 11, 24));
        RuleBook own = today.with(chairs, Cited.of(3, OWN)).with(bells, Cited.of(2, OWN));

        assertThat(today.differencesTo(own))
                .containsExactly(
                        new Difference<>(bells, today.get(bells), Cited.of(2, OWN)),
                        new Difference<>(chairs, today.get(chairs), Cited.of(3, OWN)));
        assertThat(own.differencesTo(today.with(bells, Cited.of(2, OWN))))
                .singleElement()
                .isEqualTo(new Difference<>(chairs, Cited.of(3, OWN), today.get(chairs)));
    }

    private static Parameter<Integer> own(String name) {
        return Parameter.<Integer>named(name, Provision.statute("30"))
                .unknownAtFirst("all editions")
                .parameter();
    }
}
