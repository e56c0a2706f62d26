package org.openipu.io.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the number of an amount is written in a table. It is always named by whoever reads, and never guessed from the
 * numbers: 1.234 is a thousand and some in one notation, and one and some in another.
 *
 * <p>In every notation a minus sign is a hyphen, and groups of three digits may be left out; where one is marked all are, with
 * the same mark. A number with groups does not begin with 0.
 */
public enum AmountNotation {
    /** A decimal point and no groups: {@code 1234.50}. */
    PLAIN("plain", "1234.50", '.', ""),
    /** As in Switzerland and Liechtenstein: {@code 1'234.50}; the apostrophe may be straight or typographic. */
    SWISS_GERMAN("de-CH", "1'234.50", '.', "'\u2019"),
    /** As in Germany and Austria: {@code 1.234,50}. */
    GERMAN("de", "1.234,50", ',', "."),
    /** As in France: {@code 1 234,50}; the space may be narrow and not breaking, not breaking, or plain. */
    FRENCH("fr", "1 234,50", ',', "\u202f\u00a0 "),
    /** As in English: {@code 1,234.50}. */
    ENGLISH("en", "1,234.50", '.', ",");

    private final String code;
    private final String example;
    private final char decimalMark;
    private final Pattern form;
    private final Pattern groupMarks;

    AmountNotation(String code, String example, char decimalMark, String groupMarks) {
        this.code = code;
        this.example = example;
        this.decimalMark = decimalMark;
        this.form = form(decimalMark, groupMarks);
        this.groupMarks = Pattern.compile(groupMarks.isEmpty() ? "(?!)" : "[" + groupMarks + "]");
    }

    /**
     * Finds the notation that an option names.
     *
     * @param code the code, such as {@code de-CH}
     * @return the notation; empty when there is none of that code
     */
    public static Optional<AmountNotation> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** Returns the code that options use: a language tag, or {@code plain}. */
    public String code() {
        return code;
    }

    /** Returns a number as this notation writes it. */
    public String example() {
        return example;
    }

    /**
     * Writes a number of this notation in plain digits.
     *
     * @param text the number as it is written
     * @return the digits with a decimal point, and a hyphen before them if it is negative; empty when the text is no number
     *     of this notation
     */
    public Optional<String> plain(String text) {
        if (!form.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(groupMarks.matcher(text).replaceAll("").replace(decimalMark, '.'));
    }

    private static Pattern form(char decimalMark, String groupMarks) {
        String grouped = groupMarks
                .chars()
                .mapToObj(mark -> "|[1-9][0-9]{0,2}+(?:" + Pattern.quote(Character.toString(mark)) + "[0-9]{3})++")
                .collect(Collectors.joining());
        return Pattern.compile(
                "-?+(?:[0-9]++" + grouped + ")(?:" + Pattern.quote(Character.toString(decimalMark)) + "[0-9]++)?+");
    }
}
