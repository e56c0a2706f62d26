package org.openipu.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void holdsAYearAMonthOrADay() {
        assertThat(PartialDate.of(2000)).isEqualTo(new PartialDate(2000, OptionalInt.empty(), OptionalInt.empty()));
        assertThat(PartialDate.of(2000, 10)).isEqualTo(new PartialDate(2000, OptionalInt.of(10), OptionalInt.empty()));
        assertThat(PartialDate.from(LocalDate.of(2000, 10, 16)))
                .isEqualTo(new PartialDate(2000, OptionalInt.of(10), OptionalInt.of(16)));
    }

    @Test
    void showsWhatIsKnown() {
        assertThat(PartialDate.of(2000)).hasToString("2000");
        assertThat(PartialDate.of(2000, 10)).hasToString("2000-10");
        assertThat(PartialDate.from(LocalDate.of(2000, 10, 16))).hasToString("2000-10-16");
        assertThat(PartialDate.from(LocalDate.of(33, 4, 3))).hasToString("0033-04-03");
    }

    @Test
    void isFoundInTheFormInWhichItIsShown() {
        assertThat(PartialDate.find("2000")).contains(PartialDate.of(2000));
        assertThat(PartialDate.find("2000-10")).contains(PartialDate.of(2000, 10));
        assertThat(PartialDate.find("2000-10-16")).contains(PartialDate.from(LocalDate.of(2000, 10, 16)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "200",
                "20000",
                "2000-",
                "2000-1",
                "2000-10-",
                "2000-10-1",
                "2000-10-160",
                "2000-10-16-01",
                " 2000",
                "2000 ",
                "-2000",
                "+2000",
                "2000/10",
                "16.10.2000",
                "20001016",
                "2000-10-16T00",
                "２０００",
                "MMXX"
            })
    void isNotFoundInAnyOtherForm(String text) {
        assertThat(PartialDate.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "0000-01",
                "0000-01-01",
                "2000-00",
                "2000-13",
                "2000-99",
                "2000-10-00",
                "2000-10-32",
                "2000-11-31",
                "2000-02-30",
                "2001-02-29",
                "1900-02-29",
                "2000-00-10",
                "2000-13-10"
            })
    void isNotFoundWhereTheCalendarHasNone(String text) {
        assertThat(PartialDate.find(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource({
        "2000,       2000-01-01, 2000-12-31",
        "2000-10,    2000-10-01, 2000-10-31",
        "2000-11,    2000-11-01, 2000-11-30",
        "2000-02,    2000-02-01, 2000-02-29",
        "1900-02,    1900-02-01, 1900-02-28",
        "2001-02,    2001-02-01, 2001-02-28",
        "2000-12,    2000-12-01, 2000-12-31",
        "2000-10-16, 2000-10-16, 2000-10-16",
        "2000-02-29, 2000-02-29, 2000-02-29",
        "0001,       0001-01-01, 0001-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
    })
    void canMeanAllDaysOfItsYearOrMonth(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.find(text).orElseThrow();

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({
        "0,     ,   ,   no such date: 0000",
        "10000, ,   ,   no such date: 10000",
        "0,     10, 16, no such date: 0000-10-16",
        "10000, 10, 16, no such date: 10000-10-16",
        "2000,  0,  ,   no such date: 2000-00",
        "2000,  13, ,   no such date: 2000-13",
        "2000,  0,  16, no such date: 2000-00-16",
        "2000,  13, 16, no such date: 2000-13-16",
        "2000,  10, 0,  no such date: 2000-10-00",
        "2000,  10, 32, no such date: 2000-10-32",
        "2000,  11, 31, no such date: 2000-11-31",
        "2000,  2,  30, no such date: 2000-02-30",
        "2001,  2,  29, no such date: 2001-02-29",
        "1900,  2,  29, no such date: 1900-02-29",
    })
    void refusesWhatTheCalendarDoesNotHave(int year, Integer month, Integer day, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(year, number(month), number(day)))
                .withMessage(message);
    }

    @Test
    void refusesADayWithoutItsMonth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(2000, OptionalInt.empty(), OptionalInt.of(16)))
                .withMessage("a day needs its month: 16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31", "+10000-01-01"})
    void refusesDaysBeyondItsYears(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.from(day))
                .withMessageStartingWith("no such date: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "9999", "0001-01", "9999-12", "2000-01-01", "2000-01-31", "2000-02-29"})
    void takesTheFirstAndTheLastOfTheCalendar(String text) {
        assertThat(PartialDate.find(text)).map(PartialDate::toString).contains(text);
    }

    private static OptionalInt number(Integer known) {
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }
}
