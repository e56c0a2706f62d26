package org.openipu.io.json;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.DateRange;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/** The small parts of every document: texts, numbers, days, countries, people, places. */
final class TextArbitraries {

    private static final int GREATEST = 999_999_999;

    private TextArbitraries() {}

    /** Texts that are not blank. */
    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Dagmar Bühler-Nigsch",
                        "«Frieden» \"ohne\" 'Gewähr'",
                        "<b>fett</b> &amp; <script>alert(1)</script>",
                        "🌍🕊️",
                        "line\nbreak\ttab\\backslash",
                        " blanks around ",
                        "{0} ${x} %s",
                        "null",
                        "1e999999999",
                        "Ελλάδα, 中国, العربية"),
                Arbitraries.strings()
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .filter(text -> !text.isBlank()
                                && text.codePoints()
                                        .noneMatch(character -> Character.getType(character) == Character.CONTROL
                                                || Character.getType(character) == Character.SURROGATE
                                                || Character.getType(character) == Character.FORMAT)));
    }

    /** Texts without blanks around them, as they are read from votes and costs. */
    static Arbitrary<String> strippedTexts() {
        return texts().map(String::strip);
    }

    static Arbitrary<MultilingualText> multilingual() {
        return Arbitraries.maps(Arbitraries.of("de", "de-LI", "en", "fr", "rm", "zh-Hant", "ar"), texts())
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(MultilingualText::new);
    }

    static Arbitrary<Integer> anyNumbers() {
        return Arbitraries.integers().between(-GREATEST, GREATEST);
    }

    static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, GREATEST);
    }

    static Arbitrary<Integer> positives() {
        return Arbitraries.integers().between(1, GREATEST);
    }

    static Arbitrary<OptionalInt> optional(Arbitrary<Integer> numbers) {
        return numbers.optional()
                .map(number -> number.stream().mapToInt(each -> each).findFirst());
    }

    static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(true, false);
    }

    static Arbitrary<LocalDate> days() {
        Arbitrary<Long> recent = Arbitraries.longs().between(-50_000, 50_000);
        Arbitrary<Long> any = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay());
        return Arbitraries.oneOf(recent, any).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<PartialDate> partialDates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::from),
                days().map(day -> PartialDate.of(day.getYear(), day.getMonthValue())),
                days().map(day -> PartialDate.of(day.getYear())));
    }

    static Arbitrary<Period> periods() {
        return Combinators.combine(partialDates().optional(), partialDates().optional())
                .as(Period::new);
    }

    static Arbitrary<DateRange> ranges() {
        return Combinators.combine(days(), days()).as(DateRange::new);
    }

    /** Assigned codes, and now and then another. */
    static Arbitrary<CountryCode> countries() {
        return Arbitraries.oneOf(
                assignedCountries(),
                assignedCountries(),
                Arbitraries.of("ZZ", "XX", "SU").map(CountryCode::of));
    }

    static Arbitrary<CountryCode> assignedCountries() {
        return Arbitraries.of(Locale.getISOCountries()).map(CountryCode::of);
    }

    static Arbitrary<Person> people() {
        return Combinators.combine(
                        texts(), multilingual().optional(), countries().optional())
                .as(Person::new);
    }

    static Arbitrary<Place> places() {
        return Combinators.combine(multilingual().optional(), countries()).as(Place::new);
    }
}
