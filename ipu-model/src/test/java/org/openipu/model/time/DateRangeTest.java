package org.openipu.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    private static final LocalDate SUNDAY = LocalDate.of(2025, 10, 19);
    private static final LocalDate THURSDAY = LocalDate.of(2025, 10, 23);
    private static final DateRange SESSION = DateRange.of(SUNDAY, THURSDAY);

    @Test
    void goesFromTheFirstToTheLastDay() {
        assertThat(SESSION).isEqualTo(new DateRange(SUNDAY, THURSDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-18, false",
        "2025-10-19, true",
        "2025-10-21, true",
        "2025-10-23, true",
        "2025-10-24, false",
    })
    void coversItsDaysWithBothEnds(LocalDate day, boolean covered) {
        assertThat(SESSION.covers(day)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-19, 2025-10-23, true",
        "2025-10-20, 2025-10-22, true",
        "2025-10-18, 2025-10-23, false",
        "2025-10-19, 2025-10-24, false",
        "2025-10-17, 2025-10-18, false",
        "2025-10-18, 2025-10-24, false",
    })
    void coversARangeThatLiesWhollyInIt(LocalDate first, LocalDate last, boolean covered) {
        assertThat(SESSION.covers(DateRange.of(first, last))).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-22, false", "2025-10-23, true", "2025-10-24, true"})
    void isInOrderUnlessItEndsBeforeItBegins(LocalDate last, boolean inOrder) {
        assertThat(DateRange.of(THURSDAY, last).isInOrder()).isEqualTo(inOrder);
    }
}
