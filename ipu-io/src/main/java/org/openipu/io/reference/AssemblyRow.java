package org.openipu.io.reference;

import java.util.Optional;
import org.openipu.model.place.Place;

/**
 * A row of {@code assemblies.csv}.
 *
 * @param row its cells
 */
record AssemblyRow(BundledRow row) {

    private static final String COUNCIL_SESSION = "council_session";

    static AssemblyEntry read(BundledRow row) {
        return new AssemblyRow(row).entry();
    }

    private AssemblyEntry entry() {
        return new AssemblyEntry(
                Integer.parseInt(row.text("number")),
                row.fact("dates", row.period("start", "end")),
                row.fact("place", place()),
                row.fact("virtual", row.find("virtual").isPresent()),
                row.fact("theme", row.findEnglish("theme")),
                number("participants"),
                number("parliamentarians"),
                number("delegations"),
                number("associate_members"),
                row.fact("emergency_item", row.findEnglish("emergency_item")),
                row.fact(COUNCIL_SESSION, Integer.valueOf(row.text(COUNCIL_SESSION))));
    }

    private Optional<Place> place() {
        return row.findEnglish("city").map(city -> Place.of(city, row.country("country")));
    }

    private Optional<Fact<PrintedNumber>> number(String column) {
        return row.fact(column, row.find(column).map(PrintedNumber::of));
    }
}
