package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.Observer;
import org.openipu.model.parliament.ObserverKind;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;

class ObserversTest {

    @Test
    void holds33OfWhich26AreOnTheUnionsPage() {
        assertThat(Observers.all()).hasSize(33).isUnmodifiable();
        assertThat(Observers.all())
                .filteredOn(entry -> entry.affiliation().isConfirmed())
                .hasSize(26);
        assertThat(Observers.all()).extracting(entry -> entry.name().value()).doesNotHaveDuplicates();
    }

    @Test
    void infersThatAnObserverOfAssembliesIsAPermanentOne() {
        ObserverEntry socialists = find("Socialist International");

        assertThat(socialists.affiliation().value()).isEqualTo(Affiliation.OBSERVER);
        assertThat(socialists.affiliation().confirmed()).isEmpty();
        assertThat(socialists.name().isConfirmed()).isTrue();
        assertThat(kind(socialists)).contains(ObserverKind.PARTY_FEDERATION);
    }

    @Test
    void leavesOutAnObserverThatIsOnlyInferredToBeAPermanentOneWhenAsked() {
        ObserverEntry socialists = find("Socialist International");

        assertThat(socialists.toObserver(Certainty.CONFIRMED)).isEmpty();
        assertThat(socialists.toObserver(Certainty.INFERRED))
                .contains(new Observer(
                        MultilingualText.of("en", "Socialist International"),
                        Optional.empty(),
                        Optional.of(ObserverKind.PARTY_FEDERATION)));
        assertThat(Observers.all().stream().flatMap(entry -> entry.toObserver(Certainty.CONFIRMED).stream()))
                .hasSize(26);
    }

    @Test
    void leavesAnInferredKindOutOfAConfirmedObserverWhenAsked() {
        ObserverEntry health = find("World Health Organization");

        assertThat(health.toObserver(Certainty.CONFIRMED))
                .contains(new Observer(
                        MultilingualText.of("en", "World Health Organization"), Optional.of("WHO"), Optional.empty()));
        assertThat(health.toObserver(Certainty.INFERRED))
                .contains(new Observer(
                        MultilingualText.of("en", "World Health Organization"),
                        Optional.of("WHO"),
                        Optional.of(ObserverKind.UNITED_NATIONS_SYSTEM)));
    }

    @Test
    void infersEveryKindAndSaysFromWhat() {
        assertThat(Observers.all())
                .flatExtracting(entry -> entry.kind().stream().toList())
                .hasSize(26)
                .noneMatch(Fact::isConfirmed)
                .allMatch(kind -> kind.source().title().startsWith("Deduced from"));
        assertThat(find("African Parliamentary Union").kind().orElseThrow().source())
                .isNotEqualTo(find("World Bank").kind().orElseThrow().source());
    }

    @Test
    void leavesTheKindOpenWhereTheHeadingDoes() {
        assertThat(kind(find("World Trade Organization"))).isEmpty();
        assertThat(kind(find("World Health Organization"))).contains(ObserverKind.UNITED_NATIONS_SYSTEM);
        assertThat(kind(find("African Parliamentary Union"))).contains(ObserverKind.PARLIAMENTARY_ASSEMBLY);
    }

    @Test
    void leavesAnAbbreviationOpenThatWasNotFound() {
        assertThat(find("World Bank").abbreviation()).isEmpty();
        assertThat(find("World Health Organization")
                        .abbreviation()
                        .orElseThrow()
                        .confirmed())
                .isEqualTo(Optional.of("WHO"));
    }

    @Test
    void datesEachFieldByItsOwnSource() {
        ObserverEntry bank = find("World Bank");

        assertThat(bank.affiliation().asOf()).contains(PartialDate.of(2025, 12));
        assertThat(bank.kind().orElseThrow().asOf()).isEmpty();
        assertThat(find("Liberal International").affiliation().asOf()).contains(PartialDate.of(2025));
    }

    @Test
    void citesASourceForEachValue() {
        assertThat(Observers.all().stream().flatMap(ObserversTest::facts))
                .allSatisfy(fact -> assertThat(fact.source().title()).isNotBlank());
    }

    private static Stream<Fact<?>> facts(ObserverEntry entry) {
        return Stream.<Optional<? extends Fact<?>>>of(
                        Optional.of(entry.name()), entry.abbreviation(), Optional.of(entry.affiliation()), entry.kind())
                .flatMap(Optional::stream);
    }

    private static Optional<ObserverKind> kind(ObserverEntry entry) {
        return entry.kind().map(Fact::value);
    }

    private static ObserverEntry find(String name) {
        return Observers.all().stream()
                .filter(entry -> entry.name().value().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
