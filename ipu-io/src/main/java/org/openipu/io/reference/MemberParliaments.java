package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.parliament.CountryCode;

/**
 * The countries whose parliaments are Members of the Union; what is known of each parliament is in {@link Parliaments}.
 *
 * <p>It is a snapshot of December 2025 and not the official register. No official list of the day was at hand: 182 of
 * the 183 are named by some source, one (Tuvalu) follows from the count of admissions, and that all were Members on the
 * day is inferred from the Union's total.
 */
public final class MemberParliaments {

    /** The day of the snapshot. */
    public static final LocalDate AS_OF = Parliaments.AS_OF;

    private MemberParliaments() {}

    /** Returns the countries of all Members, 183. */
    public static Set<CountryCode> all() {
        return All.COUNTRIES;
    }

    /**
     * Returns the countries whose parliaments are Members as firmly as asked for.
     *
     * @param least {@link Certainty#CONFIRMED} to leave out a membership that is inferred, which Tuvalu's is
     * @return the countries
     */
    public static Set<CountryCode> all(Certainty least) {
        return Parliaments.all().stream()
                .filter(entry -> entry.membership().atLeast(least).isPresent())
                .map(ParliamentEntry::country)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Tells whether the parliament of a country is a Member.
     *
     * @param country the country
     * @return true if it is in the snapshot
     */
    public static boolean contains(CountryCode country) {
        return all().contains(country);
    }

    private static final class All {

        static final Set<CountryCode> COUNTRIES =
                Parliaments.all().stream().map(ParliamentEntry::country).collect(Collectors.toUnmodifiableSet());
    }
}
