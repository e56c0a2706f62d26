package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.MembershipStanding;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.PopulationFigure;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class ParliamentEntryCertaintyTest {

    @Test
    void leavesInferredFactsOutOfAParliamentWhenAsked() {
        Parliament all = entry("DE").toParliament();
        Parliament confirmed = entry("DE").toParliament(Certainty.CONFIRMED);

        assertThat(all.name())
                .hasValueSatisfying(name -> assertThat(name).hasToString("German Bundestag and Federal Council"));
        assertThat(confirmed.name()).isEmpty();
        assertThat(confirmed.countryName().in(Locale.GERMAN)).isEqualTo("Deutschland");
        assertThat(confirmed.chambers()).isEqualTo(all.chambers()).hasSize(2);
    }

    @Test
    void leavesTheProjectedPopulationOutWhenAsked() {
        ParliamentEntry diet = entry("LI");

        assertThat(diet.toParliament(Certainty.INFERRED).populations())
                .extracting(PopulationFigure::people)
                .containsExactly(40_252L, 40_450L);
        assertThat(diet.toParliament(Certainty.CONFIRMED).populations())
                .extracting(PopulationFigure::people)
                .containsExactly(40_450L);
        assertThat(diet.toParliament(Certainty.CONFIRMED)
                        .populationAsOf(Parliaments.AS_OF)
                        .orElseThrow()
                        .date())
                .isEqualTo("2024-07-01");
    }

    @Test
    void leavesAnInferredKindOfAdmissionOutThoughItsDayIsConfirmed() {
        ParliamentEntry diet = entry("LI");
        ParliamentEntry doubtful = new ParliamentEntry(
                diet.country(),
                diet.countryName(),
                diet.membership(),
                diet.name(),
                diet.structure(),
                diet.chambers(),
                diet.memberSince(),
                diet.admission().map(fact -> new Fact<>(fact.value(), Certainty.INFERRED, fact.asOf(), fact.source())),
                diet.populations(),
                diet.groups());

        assertThat(doubtful.membershipPeriod(Certainty.CONFIRMED)).isEmpty();
        assertThat(doubtful.membershipPeriod(Certainty.INFERRED))
                .isEqualTo(diet.membershipPeriod(Certainty.CONFIRMED))
                .isPresent();
    }

    @Test
    void leavesAnInferredAdmissionOutWhenAsked() {
        ParliamentEntry viet = entry("VN");

        assertThat(viet.membershipPeriod(Certainty.INFERRED))
                .contains(MembershipPeriod.of(MembershipStanding.AFFILIATED, Period.since(PartialDate.of(1979))));
        assertThat(viet.membershipPeriod(Certainty.CONFIRMED)).isEmpty();
        assertThat(viet.toParliament(Certainty.CONFIRMED).memberships()).isEmpty();
    }

    @Test
    void holdsAnInferredGroupWithItsReason() {
        Fact<GeopoliticalGroup> group = entry("SY").groups().get(0);

        assertThat(group.value()).isEqualTo(GeopoliticalGroup.ARAB);
        assertThat(group.confirmed()).isEmpty();
        assertThat(group.source().title()).isEqualTo("Deduced from membership of the Arab League");
        assertThat(entry("SY").isIn(GeopoliticalGroup.ARAB, Certainty.INFERRED)).isTrue();
        assertThat(entry("SY").isIn(GeopoliticalGroup.ARAB, Certainty.CONFIRMED))
                .isFalse();
    }

    @Test
    void makesMembershipsOfGroupsAsFirmAsAskedFor() {
        CountryCode tunisia = CountryCode.of("TN");

        assertThat(entry("TN").groupMemberships(Certainty.INFERRED))
                .containsExactly(
                        GroupMembership.of(GeopoliticalGroup.AFRICAN, tunisia, Period.UNKNOWN),
                        GroupMembership.of(GeopoliticalGroup.ARAB, tunisia, Period.UNKNOWN));
        assertThat(entry("TN").groupMemberships(Certainty.CONFIRMED)).isEmpty();
        assertThat(entry("LI").groupMemberships(Certainty.CONFIRMED))
                .containsExactly(
                        GroupMembership.of(GeopoliticalGroup.TWELVE_PLUS, CountryCode.of("LI"), Period.UNKNOWN));
    }

    private static ParliamentEntry entry(String country) {
        return Parliaments.find(CountryCode.of(country)).orElseThrow();
    }
}
