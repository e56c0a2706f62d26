package org.openipu.model.parliament;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.constraint.AssignedCode;

/**
 * The ISO 3166-1 alpha-2 code of the country whose parliament is meant, such as {@code LI}.
 *
 * <p>Any two capital letters make a code; whether ISO has assigned them is asked by {@link #isAssigned()}, so that data
 * with a mistaken code can be held and reported.
 *
 * @param alpha2 two letters A to Z
 */
@AssignedCode
public record CountryCode(String alpha2) implements Comparable<CountryCode> {

    private static final Set<String> ASSIGNED = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final Map<String, CountryCode> BY_ALPHA3 = ASSIGNED.stream()
            .map(CountryCode::new)
            .collect(Collectors.toUnmodifiableMap(CountryCode::alpha3, code -> code));

    /**
     * Refuses all but two capital letters.
     *
     * @throws IllegalArgumentException if the code has another form
     */
    public CountryCode {
        if (alpha2.length() != 2 || !isCapital(alpha2.charAt(0)) || !isCapital(alpha2.charAt(1))) {
            throw new IllegalArgumentException("a country code is two capital letters: \"" + alpha2 + "\"");
        }
    }

    /**
     * Returns the code for two letters.
     *
     * @param alpha2 two letters A to Z
     * @return the code
     * @throws IllegalArgumentException if the code has another form
     */
    public static CountryCode of(String alpha2) {
        return new CountryCode(alpha2);
    }

    /**
     * Finds the assigned code that a text names as alpha-2 or alpha-3, such as {@code LI} or {@code LIE}.
     *
     * @param text the text, in capitals
     * @return the code; empty when ISO 3166-1 has assigned no such code
     */
    public static Optional<CountryCode> find(String text) {
        return switch (text.length()) {
            case 2 -> ASSIGNED.contains(text) ? Optional.of(new CountryCode(text)) : Optional.empty();
            case 3 -> Optional.ofNullable(BY_ALPHA3.get(text));
            default -> Optional.empty();
        };
    }

    /** Tells whether ISO 3166-1 has assigned the code, by the list that the Java runtime carries. */
    public boolean isAssigned() {
        return ASSIGNED.contains(alpha2);
    }

    /** Compares by the letters. */
    @Override
    public int compareTo(CountryCode other) {
        return alpha2.compareTo(other.alpha2);
    }

    /** Returns the two letters. */
    @Override
    public String toString() {
        return alpha2;
    }

    private String alpha3() {
        return new Locale("", alpha2).getISO3Country();
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
