package org.openipu.io.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.parliament.CountryCode;

/**
 * The countries whose parliaments are Members of the Union.
 *
 * <p>No official list of the day was at hand: 182 of the 183 are named by some source, one (Tuvalu) follows from the count
 * of admissions, and that all were Members on the day is inferred from the Union's total.
 */
public final class MemberParliaments {

    /** The day of the snapshot. */
    public static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static final Set<CountryCode> MEMBERS = load();

    private MemberParliaments() {}

    /** Returns the countries of all Members, 183. */
    public static Set<CountryCode> all() {
        return MEMBERS;
    }

    /**
     * Tells whether the parliament of a country is a Member.
     *
     * @param country the country
     * @return true if it is in the snapshot
     */
    public static boolean contains(CountryCode country) {
        return MEMBERS.contains(country);
    }

    private static Set<CountryCode> load() {
        try (InputStream stream =
                Objects.requireNonNull(MemberParliaments.class.getResourceAsStream("member-parliaments.txt"))) {
            String codes = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
            return Arrays.stream(codes.split("\\s+")).map(CountryCode::of).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
