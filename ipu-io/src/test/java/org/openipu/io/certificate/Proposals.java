package org.openipu.io.certificate;

import java.time.LocalDate;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;

/** Values that no rule has: what an application would set in the rule book. */
final class Proposals {

    private Proposals() {}

    static <T> Cited<T> of(T value) {
        return of(value, Standing.SECONDARY);
    }

    static <T> Cited<T> of(T value, Standing standing) {
        return Cited.of(value, citation(standing));
    }

    static <T> Cited<T> unknown() {
        return Cited.unknown(citation(Standing.UNKNOWN));
    }

    private static Citation citation(Standing standing) {
        return new Citation(
                Provision.statute("99.1"),
                Edition.since("for all days", LocalDate.of(1889, 1, 1)),
                standing,
                new Source("A proposal", ""));
    }
}
