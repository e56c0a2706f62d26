package org.openipu.io.internal.akn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openipu.io.internal.xml.XmlBlanks;

/** What the value of an attribute has to be. */
final class ValueKind {

    private static final String ZONE = "(?:Z|[+-][0-9]{2}:[0-9]{2})?";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}" + ZONE);
    private static final String CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?";
    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T" + CLOCK + ZONE);
    private static final Pattern TIME = Pattern.compile(CLOCK + ZONE);
    private static final Pattern DURATION = Pattern.compile("-?P(?=.)(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?"
            + "(?:T(?=.)(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Set<String> BOOLEANS = Set.of("true", "false", "1", "0");
    private static final String ONE_OF = "one-of(";

    private final Predicate<String> fits;

    private ValueKind(Predicate<String> fits) {
        this.fits = fits;
    }

    /** Returns the kind of a name in the table of elements; one of several is joined with bars. */
    static ValueKind of(String names) {
        return new ValueKind(Stream.of(names.split("\\|", -1))
                .map(ValueKind::one)
                .reduce(Predicate::or)
                .orElseThrow());
    }

    boolean fits(String value) {
        return fits.test(value);
    }

    private static Predicate<String> one(String name) {
        if (name.startsWith(ONE_OF)) {
            Set<String> known =
                    Set.of(name.substring(ONE_OF.length(), name.length() - 1).split(",", -1));
            return known::contains;
        }
        return switch (name) {
            case "any" -> value -> true;
            case "no-blank" -> value -> !value.isEmpty() && !XmlBlanks.areIn(value);
            case "boolean" -> value -> BOOLEANS.contains(value.strip());
            case "integer" -> value -> INTEGER.matcher(value.strip()).matches();
            case "date" -> value -> isDay(DAY, value.strip());
            case "dateTime" -> value -> isDay(INSTANT, value.strip());
            case "time" -> value -> TIME.matcher(value.strip()).matches();
            case "duration" -> value -> DURATION.matcher(value.strip()).matches();
            default -> throw new IllegalArgumentException("no kind of value: " + name);
        };
    }

    private static boolean isDay(Pattern form, String value) {
        try {
            return form.matcher(value).matches() && day(value).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate day(String value) {
        return LocalDate.of(
                Integer.parseInt(value, 0, 4, 10),
                Integer.parseInt(value, 5, 7, 10),
                Integer.parseInt(value, 8, 10, 10));
    }
}
