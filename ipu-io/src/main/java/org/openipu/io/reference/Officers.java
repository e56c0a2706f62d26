package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Office;
import org.openipu.model.parliament.CountryCode;

/**
 * Presidents of the Union, Secretaries General and chairs of geopolitical groups, as far as they were found.
 *
 * <p>It is a snapshot of December 2025 for convenience and not the official register. It has gaps: Presidents before
 * 1962, from 1967 to 1973 and from 1976 to the one whose term ended in 1997, most Secretaries General between 1909 and
 * 1987, and the chairs of four groups. Inferred is the beginning of one term, on which sources differ. A term without
 * an end goes on, or its end was not found.
 */
public final class Officers {

    /** The day of the snapshot. */
    public static final LocalDate AS_OF = Parliaments.AS_OF;

    private Officers() {}

    /** Returns all terms that were found, by office and then in the order of time. */
    public static List<OfficerEntry> all() {
        return All.ENTRIES;
    }

    /**
     * Selects the terms of an office.
     *
     * @param office the office
     * @return its terms, in the order of time
     */
    public static List<OfficerEntry> of(Office office) {
        return all().stream().filter(entry -> entry.office().value() == office).toList();
    }

    /**
     * Selects the terms of the chairs of a group.
     *
     * @param group the group
     * @return their terms, in the order of time; empty when none was found
     */
    public static List<OfficerEntry> chairsOf(GeopoliticalGroup group) {
        return all().stream()
                .filter(entry -> entry.group().map(Fact::value).equals(Optional.of(group)))
                .toList();
    }

    /**
     * Selects the terms that can cover a day. An end of which only the year or month is known counts with all its days,
     * so that predecessor and successor both stand for the time in which one followed the other. An end that was not
     * found excludes no day: a term of which neither is known stands for every day.
     *
     * @param day the day
     * @return the terms that are not known to lie before or after the day, inferred beginnings included
     */
    public static List<OfficerEntry> asOf(LocalDate day) {
        return all().stream()
                .filter(entry -> entry.period(Certainty.INFERRED).covers(day))
                .toList();
    }

    private static OfficerEntry read(BundledRow row) {
        return new OfficerEntry(
                row.fact("office", Office.valueOf(row.text("office"))),
                row.fact("name", row.text("name")),
                row.fact("country", row.find("country").map(CountryCode::of)),
                row.fact("group", row.findConstant("group", GeopoliticalGroup.class)),
                row.fact("from", row.findDate("from")),
                row.fact("to", row.findDate("to")));
    }

    private static final class All {

        static final List<OfficerEntry> ENTRIES = BundledTable.read("officers.csv", Officers::read);
    }
}
