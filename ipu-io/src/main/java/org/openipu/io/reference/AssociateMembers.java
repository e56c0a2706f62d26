package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.parliament.AssociateMember;
import org.openipu.model.time.Period;

/**
 * Associate Members of the Union, 11 of the 15 that it had in December 2025; four were not found.
 *
 * <p>It is a snapshot for convenience and not the official register. Eight are confirmed by an admission or by the
 * Union's page, and that those known by their admission alone were still associated is not separately confirmed: the
 * fact's day is then that of the admission. Three are named without a source and hence inferred.
 */
public final class AssociateMembers {

    /** The day of the snapshot. */
    public static final LocalDate AS_OF = Parliaments.AS_OF;

    private AssociateMembers() {}

    /** Returns the Associate Members that were found, each with its last admission if that was. */
    public static List<Fact<AssociateMember>> all() {
        return All.ENTRIES;
    }

    private static Fact<AssociateMember> read(BundledRow row) {
        Period period = row.findDate("since").map(Period::since).orElse(Period.UNKNOWN);
        return row.fact("affiliation", new AssociateMember(row.english("name"), row.find("abbreviation"), period));
    }

    private static final class All {

        static final List<Fact<AssociateMember>> ENTRIES =
                BundledTable.read("associate-members.csv", AssociateMembers::read);
    }
}
