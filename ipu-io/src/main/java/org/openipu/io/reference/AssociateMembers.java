package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.parliament.Affiliation;

/**
 * Associate Members of the Union, 11 of the 15 that it had in December 2025; four were not found.
 *
 * <p>It is a snapshot for convenience and not the official register. Eight are confirmed by an admission or by the
 * Union's page, and that those known by their admission alone were still associated is not separately confirmed: the
 * fact's day is then that of the admission's source. Three are named without a source; all that stands of them is
 * inferred.
 */
public final class AssociateMembers {

    /** The day of the snapshot. */
    public static final LocalDate AS_OF = Parliaments.AS_OF;

    private AssociateMembers() {}

    /** Returns the Associate Members that were found, each with its last admission if that was. */
    public static List<AssociateMemberEntry> all() {
        return All.ENTRIES;
    }

    /**
     * Selects the Associate Members whose association since the last admission that was found can cover a day. An
     * admission of which only the year or month is known counts with all its days. An association before that
     * admission, such as the European Parliament's before 1999, is not in the register, nor are those that have ended.
     *
     * @param day the day
     * @return those admitted by that day, inferred or not, and those of which no admission was found
     */
    public static List<AssociateMemberEntry> asOf(LocalDate day) {
        return all().stream()
                .filter(entry -> entry.period(Certainty.INFERRED).covers(day))
                .toList();
    }

    private static AssociateMemberEntry read(BundledRow row) {
        return new AssociateMemberEntry(
                row.fact("name", row.english("name")),
                row.fact("abbreviation", row.find("abbreviation")),
                row.fact("affiliation", Affiliation.ASSOCIATE_MEMBER),
                row.fact("since", row.findDate("since")));
    }

    private static final class All {

        static final List<AssociateMemberEntry> ENTRIES =
                BundledTable.read("associate-members.csv", AssociateMembers::read);
    }
}
