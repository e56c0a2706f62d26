package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.Observer;
import org.openipu.model.parliament.ObserverKind;

class ObserversTest {

    @Test
    void holds33OfWhich26AreOnTheUnionsPage() {
        assertThat(Observers.all()).hasSize(33).isUnmodifiable();
        assertThat(Observers.all()).filteredOn(Fact::isConfirmed).hasSize(26);
        assertThat(Observers.all()).extracting(fact -> fact.value().name()).doesNotHaveDuplicates();
    }

    @Test
    void infersThatAnObserverOfAssembliesIsAPermanentOne() {
        assertThat(find("Socialist International").confirmed()).isEmpty();
        assertThat(find("Socialist International").value().kind()).contains(ObserverKind.PARTY_FEDERATION);
    }

    @Test
    void leavesTheKindOpenWhereTheHeadingDoes() {
        assertThat(find("World Trade Organization").value().kind()).isEmpty();
        assertThat(find("World Health Organization").value().kind()).contains(ObserverKind.UNITED_NATIONS_SYSTEM);
        assertThat(find("African Parliamentary Union").value().kind()).contains(ObserverKind.PARLIAMENTARY_ASSEMBLY);
    }

    @Test
    void leavesAnAbbreviationOpenThatWasNotFound() {
        assertThat(find("World Bank").value().abbreviation()).isEmpty();
        assertThat(find("World Health Organization").value().abbreviation()).isEqualTo(Optional.of("WHO"));
    }

    @Test
    void citesASourceForEach() {
        assertThat(Observers.all())
                .allSatisfy(fact -> assertThat(fact.source().title()).isNotBlank());
    }

    private static Fact<Observer> find(String name) {
        return Observers.all().stream()
                .filter(fact -> fact.value().name().toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
