package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.MembershipStanding;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class ParliamentEntryTest {

    private static final String LANDTAG =
            "Landtag of the Principality of Liechtenstein, report of the delegation for 2025";

    @Test
    void holdsTheWholeRowOfLiechtenstein() {
        ParliamentEntry diet = entry("LI");

        assertThat(diet.countryName().value().in(Locale.FRENCH)).isEqualTo("Liechtenstein");
        assertThat(diet.membership().confirmed()).contains(Affiliation.MEMBER);
        assertThat(diet.membership().asOf()).contains(PartialDate.of(2025, 12));
        assertThat(diet.countryName().asOf()).isEmpty();
        assertThat(diet.name().orElseThrow().value()).hasToString("Diet");
        assertThat(diet.structure().orElseThrow().confirmed()).contains(ParliamentStructure.UNICAMERAL);
        assertThat(diet.memberSince().orElseThrow().confirmed()).contains(PartialDate.from(LocalDate.of(2000, 10, 16)));
        assertThat(diet.admission().orElseThrow().confirmed()).contains(MembershipStanding.AFFILIATED);
        assertThat(diet.populations()).extracting(fact -> fact.value().people()).containsExactly(40_252L, 40_450L);
    }

    @Test
    void holdsTheChamberAndTheGroupOfLiechtenstein() {
        ParliamentEntry diet = entry("LI");

        assertThat(diet.chambers()).singleElement().satisfies(chamber -> {
            assertThat(chamber.kind().confirmed()).contains(ChamberKind.SINGLE);
            assertThat(chamber.name()).isEmpty();
            assertThat(chamber.seats().orElseThrow().confirmed()).contains(25);
            assertThat(chamber.seats().orElseThrow().asOf()).contains(PartialDate.of(2026, 2));
        });
        assertThat(diet.groups()).singleElement().satisfies(fact -> {
            assertThat(fact.confirmed()).contains(GeopoliticalGroup.TWELVE_PLUS);
            assertThat(fact.source().title()).isEqualTo(LANDTAG);
        });
    }

    @Test
    void makesAParliamentWithAllFacts() {
        Parliament diet = entry("LI").toParliament();

        assertThat(diet.country()).isEqualTo(CountryCode.of("LI"));
        assertThat(diet.name()).hasValueSatisfying(name -> assertThat(name).hasToString("Diet"));
        assertThat(diet.chambers()).extracting(Chamber::seats).containsExactly(OptionalInt.of(25));
        assertThat(diet.memberships())
                .containsExactly(MembershipPeriod.of(
                        MembershipStanding.AFFILIATED, Period.since(PartialDate.from(LocalDate.of(2000, 10, 16)))));
        assertThat(diet.populationAsOf(Parliaments.AS_OF).orElseThrow().people())
                .isEqualTo(40_252);
        assertThat(diet.populationAsOf(Parliaments.AS_OF.minusDays(1))
                        .orElseThrow()
                        .people())
                .isEqualTo(40_450);
    }

    @Test
    void makesNoPeriodOfAnAdmissionOfUnknownKind() {
        ParliamentEntry iraq = entry("IQ");

        assertThat(iraq.memberSince().orElseThrow().value()).hasToString("2008-04-14");
        assertThat(iraq.admission()).isEmpty();
        assertThat(iraq.toParliament().memberships()).isEmpty();
    }

    @Test
    void keepsWhatIsUnknownEmpty() {
        ParliamentEntry palestine = entry("PS");

        assertThat(palestine.name()).isEmpty();
        assertThat(palestine.structure()).isEmpty();
        assertThat(palestine.toParliament().chambers()).isEmpty();
        assertThat(palestine.membership().asOf()).contains(PartialDate.of(2008, 10));
        assertThat(entry("SE").memberSince()).isEmpty();
        assertThat(entry("SE").toParliament().memberships()).isEmpty();
    }

    @Test
    void keepsDatesOfWhichOnlyTheYearOrMonthIsKnown() {
        assertThat(entry("FR").memberSince().orElseThrow().value()).isEqualTo(PartialDate.of(1889));
        assertThat(entry("FR").admission().orElseThrow().value()).isEqualTo(MembershipStanding.FOUNDING);
        assertThat(entry("BI").memberSince().orElseThrow().value()).isEqualTo(PartialDate.of(1999, 4));
        assertThat(entry("BI").admission().orElseThrow().value()).isEqualTo(MembershipStanding.READMITTED);
    }

    @Test
    void tellsTheChambersApartAndTakesTheirEnglishNames() {
        assertThat(entry("AT").chambers())
                .extracting(
                        chamber -> chamber.kind().value(),
                        chamber -> chamber.name().orElseThrow().value().toString(),
                        chamber -> chamber.seats().orElseThrow().value())
                .containsExactly(
                        tuple(ChamberKind.LOWER, "National Council", 183),
                        tuple(ChamberKind.UPPER, "Federal Council", 60));
    }

    @Test
    void holdsAParliamentInTwoGroups() {
        assertThat(entry("CA").groups())
                .extracting(Fact::value)
                .containsExactly(GeopoliticalGroup.TWELVE_PLUS, GeopoliticalGroup.ASIA_PACIFIC);
        assertThat(entry("CA").groups()).allMatch(Fact::isConfirmed);
        assertThat(entry("CA").isIn(GeopoliticalGroup.ASIA_PACIFIC, Certainty.CONFIRMED))
                .isTrue();
        assertThat(entry("CA").isIn(GeopoliticalGroup.EURASIA, Certainty.INFERRED))
                .isFalse();
    }

    @Test
    void excludesOnlyDaysBeforeAFirstAdmission() {
        LocalDate admission = LocalDate.of(2000, 10, 16);

        assertThat(entry("LI").canBeMemberOn(admission)).isTrue();
        assertThat(entry("LI").canBeMemberOn(admission.minusDays(1))).isFalse();
        assertThat(entry("FR").canBeMemberOn(LocalDate.of(1889, 1, 1))).isTrue();
        assertThat(entry("FR").canBeMemberOn(LocalDate.of(1888, 12, 31))).isFalse();
    }

    @Test
    void excludesNoDayByAReadmissionOrAnUnknownAdmission() {
        LocalDate early = LocalDate.of(1950, 1, 1);

        assertThat(entry("DE").admission().orElseThrow().value()).isEqualTo(MembershipStanding.READMITTED);
        assertThat(entry("DE").canBeMemberOn(early)).isTrue();
        assertThat(entry("IQ").canBeMemberOn(early)).isTrue();
        assertThat(entry("SE").canBeMemberOn(early)).isTrue();
    }

    @Test
    void copiesItsLists() {
        ParliamentEntry entry = entry("LI");
        List<Fact<GeopoliticalGroup>> groups = new ArrayList<>(entry.groups());
        ParliamentEntry copy = new ParliamentEntry(
                entry.country(),
                entry.countryName(),
                entry.membership(),
                entry.name(),
                entry.structure(),
                entry.chambers(),
                entry.memberSince(),
                entry.admission(),
                entry.populations(),
                groups);

        groups.clear();

        assertThat(copy).isEqualTo(entry);
    }

    private static ParliamentEntry entry(String country) {
        return Parliaments.find(CountryCode.of(country)).orElseThrow();
    }
}
