package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.ObserverKind;

/**
 * Permanent observers of the Union, 33 of about 70; the others were not found.
 *
 * <p>It is a snapshot of December 2025 for convenience and not the official register. 26 stand on the Union's page;
 * seven were seen as observers in documents of Assemblies from 2014 to 2025, and that they are permanent ones is
 * inferred. The kind is inferred throughout; it is given where the heading on the Union's page, or what the body
 * plainly is, leaves no doubt.
 */
public final class Observers {

    /** The day of the snapshot. */
    public static final LocalDate AS_OF = Parliaments.AS_OF;

    private Observers() {}

    /** Returns the observers that were found. */
    public static List<ObserverEntry> all() {
        return All.ENTRIES;
    }

    private static ObserverEntry read(BundledRow row) {
        return new ObserverEntry(
                row.fact("name", row.english("name")),
                row.fact("abbreviation", row.find("abbreviation")),
                row.fact("affiliation", Affiliation.OBSERVER),
                row.fact("kind", row.findConstant("kind", ObserverKind.class)));
    }

    private static final class All {

        static final List<ObserverEntry> ENTRIES = BundledTable.read("observers.csv", Observers::read);
    }
}
