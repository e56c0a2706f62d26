package org.openipu.io.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

class ReadResultTest {

    private static final Finding WARNING = Finding.warning("odd", "");
    private static final Finding LATE = Finding.error("late", "").at(new Position("f", 2, 1));
    private static final Finding EARLY = Finding.error("early", "").at(new Position("f", 1, 9));
    private static final Finding EARLIER = Finding.warning("earlier", "").at(new Position("f", 1, 2));

    @Test
    void givesTheValueWhenThereAreOnlyWarnings() {
        assertThat(ReadResult.of(List.of(WARNING), () -> 7)).isEqualTo(new ReadResult.Read<>(7, List.of(WARNING)));
    }

    @Test
    void makesNoValueWhenThereIsAnErrorAndPutsFindingsInTheOrderOfTheInput() {
        assertThat(ReadResult.of(List.of(LATE, EARLY, EARLIER, WARNING), () -> {
                    throw new IllegalStateException("asked");
                }))
                .isEqualTo(new ReadResult.Refused<>(List.of(WARNING, EARLIER, EARLY, LATE)));
    }

    @Test
    void goesOnWithAValueAndKeepsItsWarnings() {
        ReadResult<Integer> first = new ReadResult.Read<>(7, List.of(WARNING));

        assertThat(first.then(seven -> new ReadResult.Read<>(seven + 1, List.of(EARLIER))))
                .isEqualTo(new ReadResult.Read<>(8, List.of(WARNING, EARLIER)));
        assertThat(first.<Integer>then(seven -> new ReadResult.Refused<>(List.of(LATE))))
                .isEqualTo(new ReadResult.Refused<>(List.of(WARNING, LATE)));
        assertThat(first.<Integer>then(seven -> new ReadResult.Unreadable<>(List.of(LATE))))
                .isEqualTo(new ReadResult.Unreadable<>(List.of(WARNING, LATE)));
    }

    @Test
    void stopsAtARefusal() {
        ReadResult<Integer> refused = new ReadResult.Refused<>(List.of(LATE));
        ReadResult<Integer> unreadable = new ReadResult.Unreadable<>(List.of(LATE));

        assertThat(refused.then(value -> new ReadResult.Read<>(value, List.of())))
                .isEqualTo(refused);
        assertThat(unreadable.then(value -> new ReadResult.Read<>(value, List.of())))
                .isEqualTo(unreadable);
        assertThat(refused.findValue()).isEmpty();
        assertThat(unreadable.findValue()).isEmpty();
    }
}
