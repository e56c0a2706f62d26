package org.openipu.io.reference;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openipu.model.citation.Source;
import org.openipu.model.time.PartialDate;

/**
 * A source of the bundled tables.
 *
 * @param id the name by which the tables refer to it
 * @param source what was read
 * @param asOf the last day, month or year for which it speaks; empty when it is not dated
 */
record BundledSource(String id, Source source, Optional<PartialDate> asOf) {

    static BundledSource get(String id) {
        return Optional.ofNullable(All.BY_ID.get(id))
                .orElseThrow(() -> new IllegalArgumentException("unknown source: " + id));
    }

    private static BundledSource of(BundledRow row) {
        return new BundledSource(
                row.text("id"),
                new Source(row.text("title"), row.find("address").orElse("")),
                row.findDate("as_of"));
    }

    private static final class All {

        static final Map<String, BundledSource> BY_ID = BundledTable.read("sources.csv", BundledSource::of).stream()
                .collect(Collectors.toUnmodifiableMap(BundledSource::id, Function.identity()));
    }
}
