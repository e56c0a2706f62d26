package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Source;
import org.openipu.model.time.PartialDate;

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
        return new Fact<>("value", certainty, Optional.of(PartialDate.of(2025)), SOURCE);
    }
}
