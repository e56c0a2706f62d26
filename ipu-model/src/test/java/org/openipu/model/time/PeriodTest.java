package org.openipu.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final PartialDate Y2000 = PartialDate.of(2000);
    private static final PartialDate Y2004 = PartialDate.of(2004);

    @Test
    void mayLackEitherEnd() {
        assertThat(Period.between(Y2000, Y2004)).isEqualTo(new Period(Optional.of(Y2000), Optional.of(Y2004)));
        assertThat(Period.since(Y2000)).isEqualTo(new Period(Optional.of(Y2000), Optional.empty()));
        assertThat(Period.UNKNOWN).isEqualTo(new Period(Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest(name = "{0} to {1} covers {2}: {3}")
    @DisplayName("An end of which the year or month is known counts with all its days; a missing end excludes none")
    @CsvSource({
        "2000,       2004,       1999-12-31, false",
        "2000,       2004,       2000-01-01, true",
        "2000,       2004,       2002-07-01, true",
        "2000,       2004,       2004-12-31, true",
        "2000,       2004,       2005-01-01, false",
        "2000-10,    2004-02,    2000-09-30, false",
        "2000-10,    2004-02,    2000-10-01, true",
        "2000-10,    2004-02,    2004-02-29, true",
        "2000-10,    2004-02,    2004-03-01, false",
        "2000-10-16, 2000-10-16, 2000-10-15, false",
        "2000-10-16, 2000-10-16, 2000-10-16, true",
        "2000-10-16, 2000-10-16, 2000-10-17, false",
        "2000,       ,           1999-12-31, false",
        "2000,       ,           9999-12-31, true",
        ",           2004,       0001-01-01, true",
        ",           2004,       2005-01-01, false",
        ",           ,           2000-10-16, true",
        "2004,       2000,       2002-07-01, false",
    })
    void coversTheDaysThatCanLieInIt(String from, String to, LocalDate day, boolean covered) {
        assertThat(period(from, to).covers(day)).isEqualTo(covered);
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4}")
    @CsvSource({
        "2000,       2004,       2003,       2007,       true",
        "2000,       2009,       2003,       2004,       true",
        "2000,       2004,       2000,       2004,       true",
        "2000,       2004,       2005,       2009,       false",
        "2000,       2004,       2004,       2009,       false",
        "2000,       2004-03,    2004,       2009,       false",
        "2000,       2004,       2004-03,    2009,       false",
        "2000,       2004-03,    2004-03,    2009,       false",
        "2000,       2004-03,    2004-02,    2009,       true",
        "2000-10-16, 2004-03-01, 2004-02-29, 2004-03-31, true",
        "2000-10-16, 2004-02-29, 2004-03-01, 2004-03-31, false",
        "2000,       ,           2003,       2004,       true",
        "2000,       ,           1998,       1999,       false",
        "2000,       ,           2003,       ,           true",
        ",           2004,       2000,       ,           true",
        ",           2004,       2005,       ,           false",
        ",           2004,       ,           2000,       true",
        ",           ,           2000,       2004,       true",
        ",           ,           ,           ,           true",
    })
    void overlapsWhatSharesDaysForCertain(
            String from, String to, String otherFrom, String otherTo, boolean overlapping) {
        Period period = period(from, to);
        Period other = period(otherFrom, otherTo);

        assertThat(period.overlaps(other)).isEqualTo(overlapping);
        assertThat(other.overlaps(period)).isEqualTo(overlapping);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2000,       2004,       true",
        "2000,       2000,       true",
        "2000-10,    2000,       true",
        "2000,       2000-10,    true",
        "2000-10-16, 2000-10-16, true",
        "2000-10-16, 2000-10-15, false",
        "2000-10,    2000-09,    false",
        "2004,       2000,       false",
        "2004,       ,           true",
        ",           2000,       true",
        ",           ,           true",
    })
    void isInOrderUnlessItEndsBeforeItBegins(String from, String to, boolean inOrder) {
        assertThat(period(from, to).isInOrder()).isEqualTo(inOrder);
    }

    private static Period period(String from, String to) {
        return new Period(end(from), end(to));
    }

    private static Optional<PartialDate> end(String text) {
        return Optional.ofNullable(text).map(known -> PartialDate.find(known).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10, , 2025-10-31, true",
        "2025-10, , 2025-10-30, false",
        "2025, 2026-10, 2026-10-01, true",
        "2025, 2026-10, 2026-10-02, false",
        "2025-10-19, 2025-10-19, 2025-10-19, true",
        ", , 1889-01-01, false",
        ", 2000, 1999-01-01, false"
    })
    void surelyCoversTheDaysThatNoUnknownPartOfAnEndCanCutOff(String from, String to, LocalDate day, boolean covers) {
        Period period = new Period(
                Optional.ofNullable(from).flatMap(PartialDate::find),
                Optional.ofNullable(to).flatMap(PartialDate::find));

        assertThat(period.surelyCovers(day)).isEqualTo(covers);
    }
}
