package org.openipu.io.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openipu.io.input.InputText;
import org.openipu.io.reference.Certainty;
import org.openipu.io.reference.ParliamentEntry;
import org.openipu.io.reference.Parliaments;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.delegation.Mandate;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class PopoloPeopleTest {

    @Test
    void parliamentsComeBackAsFarAsPopoloHasAPlaceForThem() {
        List<Parliament> parliaments =
                Parliaments.all().stream().map(ParliamentEntry::toParliament).toList();
        PopoloDocument document = PopoloParliaments.document(parliaments);

        PopoloDocument read = roundTrip(document);

        assertThat(read).isEqualTo(document);
        assertThat(PopoloRegister.parliaments(read))
                .containsExactlyElementsOf(parliaments.stream()
                        .map(each -> new Parliament(
                                each.country(),
                                MultilingualText.of("en", each.countryName().toString()),
                                each.name(),
                                PopoloParliaments.structure(each.chambers()),
                                each.chambers(),
                                each.memberships(),
                                List.of()))
                        .toList());
        assertThat(PopoloParliaments.leftOut(parliaments))
                .hasSize(183)
                .extracting(Finding::code)
                .containsOnly("interchange.left-out");
    }

    @Test
    void aGroupHasMembersAndItsChairHoldsAPost() {
        Period since = Period.since(PartialDate.of(2024, 10));
        Group group = new Group(
                GeopoliticalGroup.TWELVE_PLUS,
                MultilingualText.of("en", "Twelve Plus Group").with("fr", "Groupe des Douze Plus"),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of(new OfficeTerm(Office.CHAIR, Optional.empty(), Person.of("A. Chair"), since)),
                List.of(),
                OptionalInt.empty(),
                List.of(GroupMembership.of(GeopoliticalGroup.TWELVE_PLUS, CountryCode.of("LI"), Period.UNKNOWN)));

        PopoloDocument document = PopoloGroups.document(List.of(group));

        assertThat(roundTrip(document)).isEqualTo(document);
        assertThat(document.organizations().get(0).otherNames()).hasSize(2);
        assertThat(document.posts()).extracting(PopoloPost::role).containsExactly(Optional.of("chair"));
        assertThat(document.memberships())
                .extracting(PopoloMembership::role, PopoloMembership::period)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Optional.of("member"), Period.UNKNOWN),
                        org.assertj.core.api.Assertions.tuple(Optional.of("chair"), since));
    }

    @Test
    void aDelegationIsItsPeople() {
        Period term = Period.between(PartialDate.of(2025), PartialDate.of(2029));
        Delegation delegation = new Delegation(
                CountryCode.of("LI"),
                MultilingualText.of("de", "Landtag"),
                new Mandate(Optional.empty(), Optional.empty(), term),
                List.of(new Delegate("<Ada>", DelegateRole.HEAD), new Delegate("Bo", DelegateRole.SUBSTITUTE)),
                Optional.of(Person.of("Cy")),
                Optional.empty());

        PopoloDocument document = PopoloDelegations.document(delegation);

        assertThat(roundTrip(document)).isEqualTo(document);
        assertThat(document.persons())
                .extracting(PopoloPerson::name)
                .containsExactly(Optional.of("<Ada>"), Optional.of("Bo"), Optional.of("Cy"));
        assertThat(document.memberships())
                .extracting(PopoloMembership::role)
                .containsExactly(Optional.of("head"), Optional.of("substitute"), Optional.of("secretary"));
    }

    @Test
    void twoDocumentsAreOneWithoutRepetitions() {
        PopoloDocument parliament = PopoloParliaments.document(
                List.of(Parliaments.find(CountryCode.of("LI")).orElseThrow().toParliament(Certainty.CONFIRMED)));

        assertThat(parliament.and(parliament)).isEqualTo(parliament);
        assertThat(PopoloDocument.EMPTY.and(parliament)).isEqualTo(parliament);
    }

    private static PopoloDocument roundTrip(PopoloDocument document) {
        return PopoloJson.read(InputText.of("in", PopoloJson.write(document)))
                .findValue()
                .orElseThrow();
    }
}
