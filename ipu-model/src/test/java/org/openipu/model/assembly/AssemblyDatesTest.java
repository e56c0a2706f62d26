package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.time.DateRange;

class AssemblyDatesTest {

    @Test
    void canBeThoseOfTheSessionAlone() {
        DateRange session = DateRange.of(LocalDate.of(2025, 10, 19), LocalDate.of(2025, 10, 23));

        assertThat(AssemblyDates.of(session)).isEqualTo(new AssemblyDates(session, Optional.empty()));
    }
}
