package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Source;

class FactTest {

    private static final Source SOURCE = new Source("a page", "");

    private final Fact<String> confirmed = fact(Certainty.CONFIRMED);
    private final Fact<String> inferred = fact(Certainty.INFERRED);

    @Test
    void givesAConfirmedValueToEveryone() {
        assertThat(confirmed.isConfirmed()).isTrue();
        assertThat(confirmed.confirmed()).contains("value");
        assertThat(confirmed.atLeast(Certainty.INFERRED)).contains("value");
    }

    @Test
    void givesAnInferredValueOnlyToThoseWhoTakeIt() {
        assertThat(inferred.isConfirmed()).isFalse();
        assertThat(inferred.confirmed()).isEmpty();
        assertThat(inferred.atLeast(Certainty.INFERRED)).contains("value");
    }

    @Test
    void ranksWhatASourceStatesAboveWhatIsInferred() {
        assertThat(Certainty.CONFIRMED.isAtLeast(Certainty.INFERRED)).isTrue();
        assertThat(Certainty.INFERRED.isAtLeast(Certainty.INFERRED)).isTrue();
        assertThat(Certainty.INFERRED.isAtLeast(Certainty.CONFIRMED)).isFalse();
    }

    private static Fact<String> fact(Certainty certainty) {
        return new Fact<>("value", certainty, LocalDate.of(2025, 12, 31), SOURCE);
    }
}
