package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.model.time.Period;

/**
 * The four Standing Committees of today, and a name that one of them had before.
 *
 * <p>It is a snapshot of December 2025 for convenience and not the official register. The names are confirmed for 2017
 * to 2025. Inferred are the periods: that a committee was renamed about 2019, though a report of 2025 still uses the
 * old name, and that the committee on United Nations affairs is a Standing Committee since October 2013. Earlier names
 * and periods are missing.
 */
public final class StandingCommittees {

    /** The day of the snapshot. */
    public static final LocalDate AS_OF = Parliaments.AS_OF;

    private StandingCommittees() {}

    /** Returns all names that were found. */
    public static List<StandingCommitteeEntry> all() {
        return All.ENTRIES;
    }

    /**
     * Selects the committees that can have had their name on a day. In a year in which a committee was renamed it has
     * both.
     *
     * @param day the day
     * @return those whose inferred period covers the day, and those of which no period was found
     */
    public static List<StandingCommitteeEntry> asOf(LocalDate day) {
        return all().stream()
                .filter(entry -> entry.toStandingCommittee().period().covers(day))
                .toList();
    }

    private static StandingCommitteeEntry read(BundledRow row) {
        Optional<Period> period = Optional.of(row.period("from", "to")).filter(found -> !found.equals(Period.UNKNOWN));
        return new StandingCommitteeEntry(row.fact("name", row.english("name")), row.fact("period", period));
    }

    private static final class All {

        static final List<StandingCommitteeEntry> ENTRIES =
                BundledTable.read("standing-committees.csv", StandingCommittees::read);
    }
}
