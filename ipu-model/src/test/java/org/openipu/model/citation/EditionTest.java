package org.openipu.model.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {

    private static final LocalDate FIRST = LocalDate.of(2013, 10, 7);
    private static final LocalDate LAST = LocalDate.of(2025, 10, 23);

    @ParameterizedTest(name = "{0}: until {1}, between {2}, since {3}")
    @CsvSource({
        // day,            until, between, since
        "-999999999-01-01, true,  false,   false",
        "2013-10-06,       true,  false,   false",
        "2013-10-07,       true,  true,    true",
        "2013-10-08,       true,  true,    true",
        "2025-10-22,       true,  true,    true",
        "2025-10-23,       true,  true,    true",
        "2025-10-24,       false, false,   true",
        "+999999999-12-31, false, false,   true",
    })
    void coversItsBordersAndWhatLiesWithin(LocalDate day, boolean until, boolean between, boolean since) {
        assertThat(Edition.until("until the last day", LAST).covers(day)).isEqualTo(until);
        assertThat(Edition.between("between", FIRST, LAST).covers(day)).isEqualTo(between);
        assertThat(Edition.since("since the first day", FIRST).covers(day)).isEqualTo(since);
    }

    @Test
    void withoutBordersCoversEveryDay() {
        Edition always = new Edition("always", Optional.empty(), Optional.empty());

        assertThat(always.covers(LocalDate.MIN)).isTrue();
        assertThat(always.covers(LocalDate.MAX)).isTrue();
    }

    @Test
    void leavesAMissingBorderEmpty() {
        assertThat(Edition.until("until", LAST)).isEqualTo(new Edition("until", Optional.empty(), Optional.of(LAST)));
        assertThat(Edition.since("since", FIRST)).isEqualTo(new Edition("since", Optional.of(FIRST), Optional.empty()));
        assertThat(Edition.between("between", FIRST, LAST))
                .isEqualTo(new Edition("between", Optional.of(FIRST), Optional.of(LAST)));
    }

    @Test
    void canLastForOneDay() {
        Edition oneDay = Edition.between("one day", FIRST, FIRST);

        assertThat(oneDay.covers(FIRST)).isTrue();
        assertThat(oneDay.covers(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.between("turned around", FIRST, FIRST.minusDays(1)))
                .withMessage("to must not be before from: 2013-10-07 to 2013-10-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refusesABlankName(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.since(blank, FIRST))
                .withMessage("name must not be blank");
    }
}
