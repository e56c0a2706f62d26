package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class OfficersTest {

    @Test
    void holdsPresidentsSecretariesGeneralAndChairs() {
        assertThat(Officers.all()).hasSize(20).isUnmodifiable();
        assertThat(Officers.of(Office.PRESIDENT)).hasSize(13);
        assertThat(Officers.of(Office.SECRETARY_GENERAL)).hasSize(5);
        assertThat(Officers.of(Office.CHAIR)).hasSize(2);
        assertThat(Officers.of(Office.RAPPORTEUR)).isEmpty();
    }

    @Test
    void holdsThePresidentOfTheDay() {
        assertThat(Officers.of(Office.PRESIDENT))
                .flatExtracting(entry ->
                        entry.toOfficeTerm(Certainty.CONFIRMED).stream().toList())
                .filteredOn(term ->
                        term.period().from().isPresent() && term.period().covers(Officers.AS_OF))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.holder().name()).isEqualTo("Tulia Ackson");
                    assertThat(term.holder().country()).contains(CountryCode.of("TZ"));
                    assertThat(term.body()).isEmpty();
                    assertThat(term.period()).isEqualTo(Period.since(PartialDate.of(2023, 10)));
                });
    }

    @Test
    void leavesEndsOpenThatWereNotFound() {
        assertThat(find("Ahmed Fathy Sorour").from()).isEmpty();
        assertThat(find("Christian Lange").period(Certainty.INFERRED)).isEqualTo(Period.UNKNOWN);
        assertThat(find("Martin Chungong").to()).isEmpty();
        assertThat(find("Martin Chungong").period(Certainty.CONFIRMED))
                .isEqualTo(Period.since(PartialDate.from(LocalDate.of(2014, 7, 1))));
    }

    @Test
    void infersNothingButTheOneBeginningOnWhichSourcesDiffer() {
        assertThat(Officers.all().stream().flatMap(OfficersTest::facts))
                .filteredOn(fact -> !fact.isConfirmed())
                .singleElement()
                .isEqualTo(find("Sergio Páez").from().orElseThrow())
                .satisfies(fact -> assertThat(fact.source().title())
                        .endsWith("sources differ whether the term began in 2002 or 2003"));
        assertThat(find("Sergio Páez").to().orElseThrow().source().title()).doesNotContain("differ");
    }

    @Test
    void leavesAnInferredBeginningOutOfATermWhenAsked() {
        OfficerEntry paez = find("Sergio Páez");

        assertThat(paez.toOfficeTerm(Certainty.CONFIRMED))
                .contains(paez(new Period(Optional.empty(), Optional.of(PartialDate.of(2005)))));
        assertThat(paez.toOfficeTerm(Certainty.INFERRED))
                .contains(paez(Period.between(PartialDate.of(2002), PartialDate.of(2005))));
    }

    @Test
    void tellsWhichGroupAChairLeads() {
        assertThat(Officers.chairsOf(GeopoliticalGroup.TWELVE_PLUS))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.holder().value()).isEqualTo("Laurent Wehrli");
                    assertThat(entry.group().orElseThrow().confirmed()).contains(GeopoliticalGroup.TWELVE_PLUS);
                    assertThat(entry.toOfficeTerm(Certainty.CONFIRMED)
                                    .orElseThrow()
                                    .body())
                            .contains(Body.GEOPOLITICAL_GROUP);
                });
        assertThat(Officers.chairsOf(GeopoliticalGroup.AFRICAN)).hasSize(1);
        assertThat(Officers.chairsOf(GeopoliticalGroup.GRULAC)).isEmpty();
    }

    @Test
    void selectsTheTermsThatCanCoverADay() {
        assertThat(holders(LocalDate.of(2026, 1, 1)))
                .containsExactly("Tulia Ackson", "Christian Lange", "Martin Chungong", "Laurent Wehrli");
        assertThat(holders(LocalDate.of(2001, 6, 1)))
                .containsExactly("Najma Heptulla", "Christian Lange", "Anders B. Johnsson");
    }

    @Test
    void selectsBothWhenOneFollowedTheOtherInTheYear() {
        assertThat(holders(LocalDate.of(2011, 6, 1)))
                .containsExactly("Theo-Ben Gurirab", "Abdelwahad Radi", "Christian Lange", "Anders B. Johnsson");
        assertThat(holders(LocalDate.of(2014, 6, 30)))
                .contains("Anders B. Johnsson")
                .doesNotContain("Martin Chungong");
        assertThat(holders(LocalDate.of(2014, 7, 1)))
                .contains("Martin Chungong")
                .doesNotContain("Anders B. Johnsson");
    }

    @Test
    void excludesNoDayByAnEndThatWasNotFound() {
        assertThat(holders(LocalDate.of(1980, 1, 1))).containsExactly("Ahmed Fathy Sorour", "Christian Lange");
        assertThat(holders(LocalDate.of(2002, 3, 1))).contains("Sergio Páez");
    }

    @Test
    void saysNoDayForAnUndatedSource() {
        assertThat(find("Tulia Ackson").holder().asOf()).isEmpty();
        assertThat(find("Tulia Ackson").from().orElseThrow().asOf()).isEmpty();
        assertThat(find("Laurent Wehrli").office().asOf()).contains(PartialDate.of(2025, 12));
    }

    @Test
    void citesASourceForEachValue() {
        assertThat(Officers.all().stream().flatMap(OfficersTest::facts))
                .allSatisfy(fact -> assertThat(fact.source().title()).isNotBlank());
    }

    private static OfficeTerm paez(Period period) {
        Person holder = new Person("Sergio Páez", Optional.empty(), Optional.of(CountryCode.of("CL")));
        return new OfficeTerm(Office.PRESIDENT, Optional.empty(), holder, period);
    }

    private static Stream<Fact<?>> facts(OfficerEntry entry) {
        return Stream.<Optional<? extends Fact<?>>>of(
                        Optional.of(entry.office()),
                        Optional.of(entry.holder()),
                        entry.country(),
                        entry.group(),
                        entry.from(),
                        entry.to())
                .flatMap(Optional::stream);
    }

    private static List<String> holders(LocalDate day) {
        return Officers.asOf(day).stream().map(entry -> entry.holder().value()).toList();
    }

    private static OfficerEntry find(String name) {
        return Officers.all().stream()
                .filter(entry -> entry.holder().value().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
