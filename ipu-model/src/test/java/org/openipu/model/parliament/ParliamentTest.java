package org.openipu.model.parliament;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.citation.Source;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class ParliamentTest {

    private static final Chamber LANDTAG_OF_15 =
            chamber(15, Period.between(PartialDate.of(1862), PartialDate.of(1988)));
    private static final Chamber LANDTAG_OF_25 = chamber(25, Period.since(PartialDate.of(1988)));
    private static final MembershipPeriod AFFILIATED = MembershipPeriod.of(
            MembershipStanding.AFFILIATED, Period.between(PartialDate.of(1981), PartialDate.of(1997, 4)));
    private static final MembershipPeriod SUSPENDED = MembershipPeriod.suspension(
            Period.between(PartialDate.of(1997, 4), PartialDate.of(1999, 10)), SuspensionGround.ARREARS);
    private static final MembershipPeriod READMITTED =
            MembershipPeriod.of(MembershipStanding.READMITTED, Period.since(PartialDate.of(2000)));
    private static final PopulationFigure OF_2022 = figure(39_000, "2022-12-31", "yearbook");
    private static final PopulationFigure OF_2023 = figure(40_000, "2023-12-31", "yearbook");
    private static final PopulationFigure OF_2023_ELSEWHERE = figure(39_600, "2023-12-31", "United Nations");

    @ParameterizedTest
    @CsvSource({
        "1981-01-01, AFFILIATED",
        "1997-03-31, AFFILIATED",
        "1997-04-15, SUSPENDED",
        "1999-10-31, SUSPENDED",
        "2000-01-01, READMITTED",
        "2025-10-19, READMITTED",
    })
    void hasTheLastMembershipThatCoversADay(LocalDate day, MembershipStanding standing) {
        assertThat(withMemberships(AFFILIATED, SUSPENDED, READMITTED).membershipAsOf(day))
                .map(MembershipPeriod::standing)
                .contains(standing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980-12-31", "1999-11-01"})
    void hasNoMembershipWhereNoneIsRecorded(LocalDate day) {
        assertThat(withMemberships(AFFILIATED, SUSPENDED, READMITTED).membershipAsOf(day))
                .isEmpty();
    }

    @Test
    void hasTheChambersOfADay() {
        Parliament parliament = parliament(List.of(LANDTAG_OF_15, LANDTAG_OF_25), List.of(), List.of());

        assertThat(parliament.chambersAsOf(LocalDate.of(1987, 12, 31))).containsExactly(LANDTAG_OF_15);
        assertThat(parliament.chambersAsOf(LocalDate.of(1988, 7, 1))).containsExactly(LANDTAG_OF_15, LANDTAG_OF_25);
        assertThat(parliament.chambersAsOf(LocalDate.of(1989, 1, 1))).containsExactly(LANDTAG_OF_25);
        assertThat(parliament.chambersAsOf(LocalDate.of(1861, 12, 31))).isEmpty();
    }

    @Test
    void hasTheNewestPopulationThatADayCanKnow() {
        Parliament ascending = withPopulations(OF_2022, OF_2023);
        Parliament descending = withPopulations(OF_2023, OF_2022);

        assertThat(List.of(ascending, descending)).allSatisfy(parliament -> {
            assertThat(parliament.populationAsOf(LocalDate.of(2025, 10, 19))).contains(OF_2023);
            assertThat(parliament.populationAsOf(LocalDate.of(2023, 12, 31))).contains(OF_2023);
            assertThat(parliament.populationAsOf(LocalDate.of(2023, 12, 30))).contains(OF_2022);
            assertThat(parliament.populationAsOf(LocalDate.of(2022, 12, 31))).contains(OF_2022);
            assertThat(parliament.populationAsOf(LocalDate.of(2022, 12, 30))).isEmpty();
        });
    }

    @Test
    void takesTheFirstListedOfTwoPopulationsOfADay() {
        LocalDate day = LocalDate.of(2025, 10, 19);

        assertThat(withPopulations(OF_2023, OF_2023_ELSEWHERE).populationAsOf(day))
                .contains(OF_2023);
        assertThat(withPopulations(OF_2023_ELSEWHERE, OF_2023).populationAsOf(day))
                .contains(OF_2023_ELSEWHERE);
    }

    @Test
    void isAffiliatedAsAMember() {
        assertThat(withMemberships().affiliation()).isEqualTo(Affiliation.MEMBER);
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<Chamber> chambers = new ArrayList<>(List.of(LANDTAG_OF_25));
        List<MembershipPeriod> memberships = new ArrayList<>(List.of(AFFILIATED));
        List<PopulationFigure> populations = new ArrayList<>(List.of(OF_2022));
        Parliament parliament = parliament(chambers, memberships, populations);

        chambers.clear();
        memberships.clear();
        populations.clear();

        assertThat(parliament).isEqualTo(parliament(List.of(LANDTAG_OF_25), List.of(AFFILIATED), List.of(OF_2022)));
        assertThat(parliament.chambers()).isUnmodifiable();
        assertThat(parliament.memberships()).isUnmodifiable();
        assertThat(parliament.populations()).isUnmodifiable();
    }

    private static Parliament withMemberships(MembershipPeriod... memberships) {
        return parliament(List.of(), List.of(memberships), List.of());
    }

    private static Parliament withPopulations(PopulationFigure... populations) {
        return parliament(List.of(), List.of(), List.of(populations));
    }

    private static Parliament parliament(
            List<Chamber> chambers, List<MembershipPeriod> memberships, List<PopulationFigure> populations) {
        return new Parliament(
                CountryCode.of("LI"),
                MultilingualText.of("de", "Liechtenstein"),
                Optional.of(MultilingualText.of("de", "Landtag")),
                Optional.of(ParliamentStructure.UNICAMERAL),
                chambers,
                memberships,
                populations);
    }

    private static Chamber chamber(int seats, Period period) {
        return new Chamber(ChamberKind.SINGLE, Optional.empty(), OptionalInt.of(seats), period);
    }

    private static PopulationFigure figure(long people, String date, String source) {
        return new PopulationFigure(people, LocalDate.parse(date), new Source(source, ""));
    }
}
