package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.person.Person;

/**
 * Presidents of the Union, Secretaries General and chairs of geopolitical groups, as far as they were found.
 *
 * <p>It is a snapshot of December 2025 for convenience and not the official register. It has gaps: Presidents before
 * 1962, from 1967 to 1973 and from 1976 to the one whose term ended in 1997, most Secretaries General between 1909 and
 * 1987, and the chairs of four groups. Inferred is one term, on whose beginning sources differ. A term without an end
 * goes on, or its end was not found.
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
        return all().stream()
                .filter(entry -> entry.term().value().office() == office)
                .toList();
    }

    /**
     * Selects the terms of the chairs of a group.
     *
     * @param group the group
     * @return their terms, in the order of time; empty when none was found
     */
    public static List<OfficerEntry> chairsOf(GeopoliticalGroup group) {
        return all().stream()
                .filter(entry -> entry.group().equals(Optional.of(group)))
                .toList();
    }

    private static OfficerEntry read(BundledRow row) {
        Optional<GeopoliticalGroup> group = row.findConstant("group", GeopoliticalGroup.class);
        Person holder = new Person(row.text("name"), Optional.empty(), Optional.of(row.country("country")));
        OfficeTerm term = new OfficeTerm(
                Office.valueOf(row.text("office")),
                group.map(chaired -> Body.GEOPOLITICAL_GROUP),
                holder,
                row.period("from", "to"));
        return new OfficerEntry(row.fact("term", term), group);
    }

    private static final class All {

        static final List<OfficerEntry> ENTRIES = BundledTable.read("officers.csv", Officers::read);
    }
}
