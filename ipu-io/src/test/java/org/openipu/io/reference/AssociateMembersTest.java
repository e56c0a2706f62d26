package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.AssociateMember;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class AssociateMembersTest {

    @Test
    void holdsElevenOfWhichEightAreConfirmed() {
        assertThat(AssociateMembers.all()).hasSize(11).isUnmodifiable();
        assertThat(AssociateMembers.all())
                .filteredOn(entry -> entry.affiliation().isConfirmed())
                .hasSize(8)
                .allMatch(entry -> entry.affiliation().value() == Affiliation.ASSOCIATE_MEMBER);
        assertThat(AssociateMembers.all())
                .extracting(entry -> entry.name().value())
                .doesNotHaveDuplicates();
    }

    @Test
    void holdsTheAdmissionAsFarAsItIsKnown() {
        assertThat(find("European Parliament").period(Certainty.CONFIRMED))
                .isEqualTo(Period.since(PartialDate.of(1999, 4)));
        assertThat(find("European Parliament").abbreviation().orElseThrow().confirmed())
                .contains("EP");
        assertThat(find("Arab Parliament").since()).isEmpty();
        assertThat(find("Arab Parliament").period(Certainty.INFERRED)).isEqualTo(Period.UNKNOWN);
        assertThat(find("Arab Parliament").abbreviation()).isEmpty();
    }

    @Test
    void saysForWhichTimeEachFieldSpeaks() {
        AssociateMemberEntry european = find("European Parliament");

        assertThat(find("East African Legislative Assembly").affiliation().asOf())
                .contains(PartialDate.of(2004, 10));
        assertThat(european.affiliation().asOf()).contains(PartialDate.of(2025, 12));
        assertThat(european.since().orElseThrow().asOf()).contains(PartialDate.of(1999, 4));
        assertThat(european.since().orElseThrow().source())
                .isNotEqualTo(european.affiliation().source());
        assertThat(find("Andean Parliament").affiliation().asOf()).isEmpty();
    }

    @Test
    void infersThoseThatAreNamedWithoutASource() {
        AssociateMemberEntry europe = find("Parliamentary Assembly of the Council of Europe");

        assertThat(europe.affiliation().confirmed()).isEmpty();
        assertThat(europe.name().confirmed()).isEmpty();
        assertThat(europe.abbreviation().orElseThrow().confirmed()).isEmpty();
        assertThat(europe.affiliation().source().title()).startsWith("Named without a source");
        assertThat(find("Andean Parliament").affiliation().confirmed()).isEmpty();
    }

    @Test
    void leavesAnInferredAssociateMemberOutWhenAsked() {
        AssociateMemberEntry andean = find("Andean Parliament");

        assertThat(andean.toAssociateMember(Certainty.CONFIRMED)).isEmpty();
        assertThat(andean.toAssociateMember(Certainty.INFERRED))
                .contains(new AssociateMember(
                        MultilingualText.of("en", "Andean Parliament"), Optional.empty(), Period.UNKNOWN));
        assertThat(AssociateMembers.all().stream()
                        .flatMap(entry -> entry.toAssociateMember(Certainty.CONFIRMED).stream()))
                .hasSize(8)
                .contains(new AssociateMember(
                        MultilingualText.of("en", "European Parliament"),
                        Optional.of("EP"),
                        Period.since(PartialDate.of(1999, 4))));
    }

    @Test
    void leavesASingleInferredFieldOutWhenAsked() {
        AssociateMemberEntry european = find("European Parliament");
        AssociateMemberEntry doubtful = new AssociateMemberEntry(
                european.name(),
                european.abbreviation().map(AssociateMembersTest::inferred),
                european.affiliation(),
                european.since().map(AssociateMembersTest::inferred));

        assertThat(doubtful.toAssociateMember(Certainty.CONFIRMED))
                .contains(new AssociateMember(european.name().value(), Optional.empty(), Period.UNKNOWN));
        assertThat(doubtful.toAssociateMember(Certainty.INFERRED))
                .isEqualTo(european.toAssociateMember(Certainty.CONFIRMED));
    }

    @Test
    void selectsThoseThatCanHaveBeenAssociatedOnADay() {
        assertThat(names(LocalDate.of(2004, 9, 30)))
                .contains("European Parliament", "Arab Parliament", "Andean Parliament")
                .doesNotContain("East African Legislative Assembly");
        assertThat(names(LocalDate.of(2004, 10, 1))).contains("East African Legislative Assembly");
        assertThat(names(LocalDate.of(1999, 3, 31))).doesNotContain("European Parliament");
        assertThat(AssociateMembers.asOf(AssociateMembers.AS_OF)).isEqualTo(AssociateMembers.all());
    }

    @Test
    void citesASourceForEachValue() {
        assertThat(AssociateMembers.all().stream().flatMap(AssociateMembersTest::facts))
                .allSatisfy(fact -> assertThat(fact.source().title()).isNotBlank());
    }

    private static Stream<Fact<?>> facts(AssociateMemberEntry entry) {
        return Stream.<Optional<? extends Fact<?>>>of(
                        Optional.of(entry.name()),
                        entry.abbreviation(),
                        Optional.of(entry.affiliation()),
                        entry.since())
                .flatMap(Optional::stream);
    }

    private static <T> Fact<T> inferred(Fact<T> fact) {
        return new Fact<>(fact.value(), Certainty.INFERRED, fact.asOf(), fact.source());
    }

    private static List<String> names(LocalDate day) {
        return AssociateMembers.asOf(day).stream()
                .map(entry -> entry.name().value().toString())
                .toList();
    }

    private static AssociateMemberEntry find(String name) {
        return AssociateMembers.all().stream()
                .filter(entry -> entry.name().value().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
