package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.time.PartialDate;

class ParliamentsCertaintyTest {

    @ParameterizedTest
    @CsvSource({
        "TWELVE_PLUS, 47, 18",
        "AFRICAN, 53, 4",
        "ARAB, 22, 1",
        "ASIA_PACIFIC, 37, 33",
        "EURASIA, 10, 9",
        "GRULAC, 27, 22"
    })
    void countsTheGroupsWithAndWithoutWhatIsInferred(GeopoliticalGroup group, int all, int confirmed) {
        assertThat(Parliaments.in(group, Certainty.INFERRED)).hasSize(all);
        assertThat(Parliaments.in(group, Certainty.CONFIRMED)).hasSize(confirmed);
    }

    @Test
    void infersAGroupForAHundredParliaments() {
        assertThat(Parliaments.all().stream()
                        .filter(entry -> !entry.groups().stream().allMatch(Fact::isConfirmed)))
                .hasSize(100);
    }

    @Test
    void infersTheMembershipOfTuvaluAlone() {
        assertThat(countries(entry -> !entry.membership().isConfirmed())).containsExactly("TV");
    }

    @Test
    void knowsTheLastAdmissionOf58AndInfersThree() {
        assertThat(Parliaments.all().stream()
                        .filter(entry -> entry.memberSince().isPresent()))
                .hasSize(58);
        assertThat(countries(entry ->
                        entry.memberSince().filter(day -> !day.isConfirmed()).isPresent()))
                .containsExactly("BN", "BZ", "VN");
    }

    @Test
    void infersTheNamesThatWereJoinedFromThoseOfTheChambers() {
        assertThat(countries(entry ->
                        entry.name().filter(name -> !name.isConfirmed()).isPresent()))
                .containsExactly("DE", "EG", "ET", "MG", "PL", "SI", "TN");
        assertThat(countries(entry -> entry.name().isEmpty())).containsExactly("PS");
    }

    @Test
    void infersTheProjectedPopulationAloneOfTheTwo() {
        assertThat(Parliaments.all()).allSatisfy(entry -> {
            assertThat(entry.populations()).extracting(Fact::isConfirmed).containsExactly(false, true);
            assertThat(entry.populations().get(0).source().title()).endsWith("a projection");
            assertThat(entry.populations())
                    .allMatch(fact -> fact.source().equals(fact.value().source())
                            && fact.asOf()
                                    .equals(Optional.of(
                                            PartialDate.from(fact.value().date()))));
        });
    }

    @Test
    void infersAKindOfAdmissionWithItsDay() {
        assertThat(countries(entry ->
                        entry.admission().filter(kind -> !kind.isConfirmed()).isPresent()))
                .containsExactly("BN", "BZ", "VN");
    }

    @Test
    void saysOfEveryInferredGroupThatItIsDeduced() {
        assertThat(Parliaments.all().stream().flatMap(entry -> entry.groups().stream()))
                .allMatch(group -> group.isConfirmed() != group.source().title().startsWith("Deduced"));
    }

    private static List<String> countries(Predicate<ParliamentEntry> which) {
        return Parliaments.all().stream()
                .filter(which)
                .map(entry -> entry.country().alpha2())
                .toList();
    }
}
