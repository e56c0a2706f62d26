package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.PopulationFigure;
import org.openipu.model.time.PartialDate;

class ParliamentsTest {

    @Test
    void holdsEveryMemberOnceByCountry() {
        assertThat(Parliaments.all())
                .hasSize(183)
                .extracting(ParliamentEntry::country)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(CountryCode::isAssigned);
    }

    @Test
    void cannotBeChangedByItsUsers() {
        assertThat(Parliaments.all()).isUnmodifiable();
        assertThat(Parliaments.all().get(0).groups()).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AG", "BB", "DM", "ER", "GD", "KI", "NR", "KN", "SB", "US", "VE", "XX"})
    void findsNoParliamentThatIsNoMember(String country) {
        assertThat(Parliaments.find(CountryCode.of(country))).isEmpty();
    }

    @Test
    void findsTheParliamentOfEveryCountryThatItLists() {
        assertThat(Parliaments.all())
                .allSatisfy(
                        entry -> assertThat(Parliaments.find(entry.country())).containsSame(entry));
    }

    @Test
    void putsThirteenParliamentsInTwoGroupsAndNoneInMore() {
        assertThat(Parliaments.all()).allMatch(entry -> !entry.groups().isEmpty());
        assertThat(Parliaments.all()).allMatch(entry -> entry.groups().size() <= 2);
        assertThat(countries(entry -> entry.groups().size() == 2))
                .containsExactly("AU", "CA", "DJ", "DZ", "EG", "KM", "LY", "MA", "MR", "NZ", "SD", "SO", "TN");
    }

    @Test
    void leavesTheKindOfAnAdmissionOpenWhereTheSourceDoes() {
        assertThat(countries(entry ->
                        entry.memberSince().isPresent() && entry.admission().isEmpty()))
                .containsExactly("GE", "IQ", "KH", "LS", "MM", "MR", "TJ", "TL");
        assertThat(countries(entry ->
                        entry.memberSince().isEmpty() && entry.admission().isPresent()))
                .isEmpty();
    }

    @Test
    void leavesTheStructureOfFourParliamentsOpen() {
        assertThat(countries(entry -> entry.structure().isEmpty())).containsExactly("AF", "BD", "PS", "SD");
        assertThat(countries(entry -> entry.chambers().isEmpty())).containsExactly("AF", "BD", "KW", "MM", "PS", "SD");
    }

    @Test
    void saysInTheSourceThatAParliamentWasDissolved() {
        assertThat(countries(entry -> entry.name()
                        .filter(name -> name.source().title().endsWith("dissolved"))
                        .isPresent()))
                .containsExactly("AF", "BD", "KW", "SD");
        assertThat(Parliaments.all())
                .flatExtracting(entry -> entry.name().stream().toList())
                .extracting(name -> name.value().toString())
                .allMatch(name -> name.indexOf('(') < 0 && !name.contains("dissolved"));
    }

    @Test
    void namesEveryCountryInThreeLanguages() {
        assertThat(Parliaments.all())
                .allSatisfy(entry ->
                        assertThat(entry.countryName().value().versions()).containsOnlyKeys("de", "en", "fr"));
    }

    @Test
    void givesThePopulationByTwoSourcesWithTheirDays() {
        assertThat(Parliaments.all())
                .allSatisfy(entry -> assertThat(entry.populations())
                        .extracting(Fact::value)
                        .allMatch(figure -> figure.people() > 0)
                        .extracting(PopulationFigure::date)
                        .containsExactly(LocalDate.of(2025, 12, 31), LocalDate.of(2024, 7, 1)));
    }

    @Test
    void citesASourceForEveryValue() {
        assertThat(Parliaments.all().stream().flatMap(ParliamentsTest::facts)).allSatisfy(fact -> {
            assertThat(fact.source().title()).isNotBlank();
            assertThat(fact.asOf())
                    .satisfiesAnyOf(
                            asOf -> assertThat(asOf).isEmpty(),
                            asOf -> assertThat(asOf).hasValueSatisfying(ParliamentsTest::isInTheTimeOfTheSources));
        });
    }

    @Test
    void saysNoDayForAnUndatedSource() {
        assertThat(Parliaments.all())
                .allMatch(entry -> entry.countryName().asOf().isEmpty())
                .allMatch(entry -> entry.groups().stream()
                        .allMatch(group -> group.isConfirmed() || group.asOf().isEmpty()));
        assertThat(Parliaments.all())
                .filteredOn(entry -> entry.membership().source().title().contains("a list of about 2010 to 2013"))
                .hasSize(164)
                .allMatch(entry -> entry.membership().asOf().isEmpty());
    }

    @Test
    void selectsThoseThatCanHaveBeenMembersOnADay() {
        assertThat(Parliaments.asOf(Parliaments.AS_OF)).isEqualTo(Parliaments.all());
        assertThat(left(LocalDate.of(2017, 12, 31))).containsExactly("BN", "BS", "BZ", "LC", "MH", "VC", "VU");
        assertThat(left(LocalDate.of(2018, 1, 1))).containsExactly("BN", "BS", "BZ", "VC");
        assertThat(left(LocalDate.of(2025, 4, 1))).containsExactly("BN");
        assertThat(left(LocalDate.of(2025, 10, 1))).isEmpty();
    }

    @Test
    void citesTheFactbookForNoGroup() {
        assertThat(Parliaments.all().stream().flatMap(entry -> entry.groups().stream()))
                .noneMatch(group -> group.source().title().contains("Factbook"));
    }

    @Test
    void citesParlineForEswatiniAlone() {
        assertThat(countries(entry ->
                        facts(entry).anyMatch(fact -> fact.source().title().contains("Parline"))))
                .containsExactly("SZ");
    }

    private static List<String> countries(Predicate<ParliamentEntry> which) {
        return Parliaments.all().stream()
                .filter(which)
                .map(entry -> entry.country().alpha2())
                .toList();
    }

    private static Stream<Fact<?>> facts(ParliamentEntry entry) {
        Stream<Fact<?>> single = Stream.of(
                        entry.countryName(),
                        entry.membership(),
                        entry.name().orElse(null),
                        entry.structure().orElse(null),
                        entry.memberSince().orElse(null),
                        entry.admission().orElse(null))
                .filter(Objects::nonNull);
        return Stream.of(
                        single,
                        entry.chambers().stream().flatMap(ParliamentsTest::facts),
                        entry.populations().stream(),
                        entry.groups().stream())
                .flatMap(facts -> facts);
    }

    private static Stream<Fact<?>> facts(ChamberEntry chamber) {
        return Stream.<Optional<? extends Fact<?>>>of(Optional.of(chamber.kind()), chamber.name(), chamber.seats())
                .flatMap(Optional::stream);
    }

    private static void isInTheTimeOfTheSources(PartialDate asOf) {
        assertThat(asOf.earliest()).isAfter(LocalDate.of(1997, 1, 1));
        assertThat(asOf.latest()).isBefore(LocalDate.of(2026, 3, 1));
    }

    private static List<String> left(LocalDate day) {
        List<ParliamentEntry> kept = Parliaments.asOf(day);
        return countries(entry -> !kept.contains(entry));
    }
}
