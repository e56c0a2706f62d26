package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.reference.PrintedNumber.Precision;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class AssembliesTest {

    @Test
    void holdsThe100thToThe153rd() {
        assertThat(Assemblies.all())
                .hasSize(54)
                .isUnmodifiable()
                .extracting(AssemblyEntry::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(100, 153).boxed().toList());
        assertThat(Assemblies.find(99)).isEmpty();
    }

    @Test
    void holdsTheWholeRowOfThe151st() {
        AssemblyEntry entry = entry(151);

        assertThat(entry.dates().confirmed())
                .contains(Period.between(
                        PartialDate.from(LocalDate.of(2025, 10, 19)), PartialDate.from(LocalDate.of(2025, 10, 23))));
        assertThat(entry.place().orElseThrow().confirmed())
                .contains(Place.of(MultilingualText.of("en", "Geneva"), CountryCode.of("CH")));
        assertThat(entry.theme().orElseThrow().value())
                .hasToString("Upholding humanitarian norms and supporting humanitarian action in times of crisis");
        assertThat(entry.emergencyItem().orElseThrow().value())
                .asString()
                .startsWith("Parliamentary action against transnational organized crime");
        assertThat(entry.councilSession().confirmed()).contains(216);
    }

    @Test
    void holdsTheFiguresOfThe151st() {
        AssemblyEntry entry = entry(151);

        assertThat(figure(entry.participants())).isEqualTo(new PrintedNumber(1103, Precision.EXACT));
        assertThat(figure(entry.parliamentarians())).isEqualTo(new PrintedNumber(594, Precision.EXACT));
        assertThat(figure(entry.delegations())).isEqualTo(new PrintedNumber(129, Precision.EXACT));
        assertThat(figure(entry.associateMembers())).isEqualTo(new PrintedNumber(6, Precision.EXACT));
    }

    @Test
    void keepsHowTheSourceQualifiesAFigure() {
        assertThat(figure(entry(139).participants())).isEqualTo(new PrintedNumber(1300, Precision.MORE_THAN));
        assertThat(figure(entry(139).delegations())).isEqualTo(new PrintedNumber(130, Precision.ABOUT));
        assertThat(figure(entry(131).delegations())).isEqualTo(new PrintedNumber(145, Precision.EXACT));
    }

    @Test
    void givesNoPlaceToTheVirtualOne() {
        assertThat(Assemblies.all())
                .filteredOn(entry -> entry.virtual().value())
                .extracting(AssemblyEntry::number)
                .containsExactly(142);
        assertThat(Assemblies.all())
                .filteredOn(entry -> entry.place().isEmpty())
                .extracting(AssemblyEntry::number)
                .containsExactly(142);
    }

    @Test
    void saysNoDayForAnUndatedSource() {
        assertThat(entry(100).dates().asOf()).isEmpty();
        assertThat(entry(110).councilSession().asOf()).isEmpty();
        assertThat(entry(142).virtual().asOf()).isEmpty();
        assertThat(entry(151).dates().asOf()).contains(PartialDate.of(2025, 12));
    }

    @Test
    void keepsTheMonthsWhereTheDaysAreNotKnown() {
        assertThat(entry(142).dates().value())
                .isEqualTo(Period.between(PartialDate.of(2021, 4), PartialDate.of(2021, 5)));
        assertThat(Assemblies.all())
                .filteredOn(entry ->
                        entry.dates().value().from().orElseThrow().day().isEmpty())
                .extracting(AssemblyEntry::number)
                .containsExactly(108, 118, 142);
    }

    @Test
    void endsEveryAssemblyBeforeTheNextBegins() {
        List<AssemblyEntry> all = Assemblies.all();

        assertThat(all).allMatch(entry -> entry.dates().value().isInOrder());
        assertThat(IntStream.range(1, all.size()))
                .allMatch(i -> last(all.get(i - 1)).isBefore(first(all.get(i))));
    }

    @Test
    void infers23SessionsOfTheGoverningCouncilByNumbering() {
        assertThat(Assemblies.all())
                .extracting(AssemblyEntry::councilSession)
                .filteredOn(session -> !session.isConfirmed())
                .hasSize(23)
                .allMatch(session -> session.source().title().startsWith("Deduced by numbering"));
    }

    @ParameterizedTest
    @CsvSource({"100, 107, 63", "108, 141, 64", "142, 153, 65"})
    void numbersTheSessionsOfTheGoverningCouncilAsTheRuleSays(int from, int to, int distance) {
        assertThat(IntStream.rangeClosed(from, to))
                .allMatch(number -> entry(number).councilSession().value() == number + distance);
    }

    @Test
    void holdsWhatWasFoundAndNothingElse() {
        assertThat(known(AssemblyEntry::theme)).isEqualTo(23);
        assertThat(known(AssemblyEntry::participants)).isEqualTo(8);
        assertThat(known(AssemblyEntry::parliamentarians)).isEqualTo(12);
        assertThat(known(AssemblyEntry::delegations)).isEqualTo(18);
        assertThat(known(AssemblyEntry::associateMembers)).isEqualTo(2);
        assertThat(known(AssemblyEntry::emergencyItem)).isEqualTo(18);
    }

    @Test
    void takesThePlaceInAnAssignedCountry() {
        assertThat(Assemblies.all())
                .flatExtracting(entry -> entry.place().stream().toList())
                .allMatch(place -> place.value().country().isAssigned());
    }

    @Test
    void citesASourceForEachValue() {
        assertThat(Assemblies.all().stream()
                        .flatMap(entry -> Stream.<Optional<? extends Fact<?>>>of(
                                Optional.of(entry.dates()),
                                Optional.of(entry.virtual()),
                                entry.theme(),
                                entry.place(),
                                entry.emergencyItem()))
                        .flatMap(Optional::stream))
                .allSatisfy(fact -> assertThat(fact.source().title()).isNotBlank());
        assertThat(entry(152).theme().orElseThrow().source())
                .isNotEqualTo(entry(152).dates().source());
    }

    private static long known(Function<AssemblyEntry, Optional<?>> field) {
        return Assemblies.all().stream()
                .filter(entry -> field.apply(entry).isPresent())
                .count();
    }

    private static PrintedNumber figure(Optional<Fact<PrintedNumber>> fact) {
        return fact.orElseThrow().value();
    }

    private static LocalDate first(AssemblyEntry entry) {
        return entry.dates().value().from().orElseThrow().earliest();
    }

    private static LocalDate last(AssemblyEntry entry) {
        return entry.dates().value().to().orElseThrow().latest();
    }

    private static AssemblyEntry entry(int number) {
        return Assemblies.find(number).orElseThrow();
    }
}
