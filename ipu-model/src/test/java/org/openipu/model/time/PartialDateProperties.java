package org.openipu.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class PartialDateProperties {

    @Property
    void areFoundAsTheyAreShown(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.find(date.toString())).contains(date);
    }

    @Property
    void areFoundExactlyWhereTheCalendarHasADay(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day) {
        String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);

        assertThat(PartialDate.find(text))
                .isEqualTo(parse(text).filter(found -> found.getYear() > 0).map(PartialDate::from));
    }

    @Property
    void canMeanTheDaysThatShareTheKnownParts(@ForAll("days") LocalDate day) {
        PartialDate ofYear = PartialDate.of(day.getYear());
        PartialDate ofMonth = PartialDate.of(day.getYear(), day.getMonthValue());

        assertThat(ofYear.earliest()).isEqualTo(day.with(TemporalAdjusters.firstDayOfYear()));
        assertThat(ofYear.latest()).isEqualTo(day.with(TemporalAdjusters.lastDayOfYear()));
        assertThat(ofMonth.earliest()).isEqualTo(day.with(TemporalAdjusters.firstDayOfMonth()));
        assertThat(ofMonth.latest()).isEqualTo(day.with(TemporalAdjusters.lastDayOfMonth()));
        assertThat(PartialDate.from(day).earliest()).isEqualTo(day);
        assertThat(PartialDate.from(day).latest()).isEqualTo(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                days().map(day -> PartialDate.of(day.getYear())),
                days().map(day -> PartialDate.of(day.getYear(), day.getMonthValue())),
                days().map(PartialDate::from));
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
