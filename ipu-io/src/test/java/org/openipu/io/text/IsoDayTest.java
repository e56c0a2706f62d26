package org.openipu.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-23", "2024-02-29", "1889-01-01", "9999-12-31"})
    void aDayIsReadInTheFormInWhichItIsWritten(String day) {
        assertThat(IsoDay.find(day).map(LocalDate::toString)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2025-02-29",
                "2025-00-01",
                "2025-13-01",
                "2025-01-00",
                "2025-04-31",
                "2025-1-01",
                "2025-01-1",
                "25-01-01",
                "02025-01-01",
                "+2025-01-01",
                "-2025-01-01",
                "+12025-01-01",
                "2025-01-01 ",
                " 2025-01-01",
                "2025/01/01",
                "20250101",
                "2025-01-01T00:00",
                "2025-001",
                "\u0662\u0660\u0662\u0665-01-01"
            })
    void anyOtherFormAndAnyOtherDayIsNone(String day) {
        assertThat(IsoDay.find(day)).isEmpty();
    }

    @Test
    void theDayIsTheOneOfTheCalendar() {
        assertThat(IsoDay.find("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
    }
}
