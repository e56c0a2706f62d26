package org.openipu.io.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The Assemblies of the Union from the 100th, in 1998, to the 153rd, planned for 2026. Those up to the 108th were
 * called Conferences.
 *
 * <p>It is a snapshot of December 2025 for convenience and not the official register; the 152nd and 153rd were planned
 * on that day. Inferred by numbering are 23 sessions of the Governing Council. Missing are most themes and figures
 * before 2013, most emergency items of the 100th to 128th and some later ones. Where sources differ, {@code SOURCE.md}
 * beside the data says so.
 */
public final class Assemblies {

    /** The day of the snapshot. */
    public static final LocalDate AS_OF = Parliaments.AS_OF;

    private Assemblies() {}

    /** Returns the Assemblies by number. */
    public static List<AssemblyEntry> all() {
        return All.ENTRIES;
    }

    /**
     * Finds an Assembly.
     *
     * @param number its number
     * @return what is known of it; empty when it is not in the snapshot
     */
    public static Optional<AssemblyEntry> find(int number) {
        return all().stream().filter(entry -> entry.number() == number).findFirst();
    }

    private static final class All {

        static final List<AssemblyEntry> ENTRIES = BundledTable.read("assemblies.csv", AssemblyRow::read);
    }
}
