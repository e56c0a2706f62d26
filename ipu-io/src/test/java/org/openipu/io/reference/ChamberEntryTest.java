package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openipu.model.citation.Source;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.Period;

class ChamberEntryTest {

    private static final MultilingualText SENATE = MultilingualText.of("en", "Senate");

    @Test
    void leavesOutAnInferredNameAlone() {
        ChamberEntry entry = entry(Certainty.CONFIRMED, Certainty.INFERRED, Certainty.CONFIRMED);

        assertThat(entry.toChamber(Certainty.CONFIRMED)).contains(chamber(Optional.empty(), OptionalInt.of(60)));
        assertThat(entry.toChamber(Certainty.INFERRED)).contains(chamber(Optional.of(SENATE), OptionalInt.of(60)));
    }

    @Test
    void leavesOutInferredSeatsAlone() {
        ChamberEntry entry = entry(Certainty.CONFIRMED, Certainty.CONFIRMED, Certainty.INFERRED);

        assertThat(entry.toChamber(Certainty.CONFIRMED)).contains(chamber(Optional.of(SENATE), OptionalInt.empty()));
        assertThat(entry.toChamber(Certainty.INFERRED)).contains(chamber(Optional.of(SENATE), OptionalInt.of(60)));
    }

    @Test
    void leavesOutAChamberThatIsInferred() {
        ChamberEntry entry = entry(Certainty.INFERRED, Certainty.CONFIRMED, Certainty.CONFIRMED);

        assertThat(entry.toChamber(Certainty.CONFIRMED)).isEmpty();
        assertThat(entry.toChamber(Certainty.INFERRED)).contains(chamber(Optional.of(SENATE), OptionalInt.of(60)));
    }

    @Test
    void keepsWhatIsUnknownEmpty() {
        ChamberEntry entry =
                new ChamberEntry(fact(ChamberKind.UPPER, Certainty.CONFIRMED), Optional.empty(), Optional.empty());

        assertThat(entry.toChamber(Certainty.CONFIRMED)).contains(chamber(Optional.empty(), OptionalInt.empty()));
    }

    private static ChamberEntry entry(Certainty kind, Certainty name, Certainty seats) {
        return new ChamberEntry(
                fact(ChamberKind.UPPER, kind), Optional.of(fact(SENATE, name)), Optional.of(fact(60, seats)));
    }

    private static Chamber chamber(Optional<MultilingualText> name, OptionalInt seats) {
        return new Chamber(ChamberKind.UPPER, name, seats, Period.UNKNOWN);
    }

    private static <T> Fact<T> fact(T value, Certainty certainty) {
        return new Fact<>(value, certainty, Optional.empty(), new Source("a page", ""));
    }
}
