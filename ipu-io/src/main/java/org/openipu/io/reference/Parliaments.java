package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;

/**
 * The Members of the Union, 183 national parliaments with what is known of each.
 *
 * <p>It is a snapshot of December 2025 for convenience and not the official register; no official list of the day was
 * at hand. 182 are named as a Member by some source, of an earlier day for most; that of Tuvalu follows from the count
 * of admissions. All groups are confirmed for 83 parliaments and inferred in part or whole for 100, which only the fact
 * itself tells; see {@link Fact#confirmed()}. The population by the United Nations is inferred throughout, being a
 * projection. The day of admission is missing for 125, and present status was not traced.
 */
public final class Parliaments {

    /** The day of the snapshot. */
    public static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private Parliaments() {}

    /** Returns all Members, by the code of their country. */
    public static List<ParliamentEntry> all() {
        return All.ENTRIES;
    }

    /**
     * Finds the parliament of a country.
     *
     * @param country the country
     * @return what is known of it; empty when it is not among the Members
     */
    public static Optional<ParliamentEntry> find(CountryCode country) {
        return Optional.ofNullable(All.BY_COUNTRY.get(country));
    }

    /**
     * Selects the parliaments of a group.
     *
     * @param group the group
     * @param least how firm it has to be that a parliament is in it
     * @return those that are, by the code of their country
     */
    public static List<ParliamentEntry> in(GeopoliticalGroup group, Certainty least) {
        return all().stream().filter(entry -> entry.isIn(group, least)).toList();
    }

    /**
     * Selects the parliaments that can have been Members on a day: all but those known to have been admitted for the
     * first time after it. An admission of which only the year or month is known counts with all its days. A parliament
     * that was readmitted, or admitted in a way that is not known, may have been a Member before, so that its admission
     * excludes no day, nor does one that was not found. Interruptions were not traced, and parliaments that are no
     * longer Members are not in the register.
     *
     * @param day the day; after that of the snapshot the answer is that of the snapshot
     * @return those that are not known to have joined later, inferred admissions included, by the code of their country
     */
    public static List<ParliamentEntry> asOf(LocalDate day) {
        return all().stream().filter(entry -> entry.canBeMemberOn(day)).toList();
    }

    private static final class All {

        static final List<ParliamentEntry> ENTRIES = BundledTable.read("parliaments.csv", ParliamentRow::read);

        static final Map<CountryCode, ParliamentEntry> BY_COUNTRY =
                ENTRIES.stream().collect(Collectors.toUnmodifiableMap(ParliamentEntry::country, Function.identity()));
    }
}
