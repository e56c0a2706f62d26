package org.openipu.io.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;

/** How a text was adopted, and what stands below it. */
final class AdoptionTexts {

    private AdoptionTexts() {}

    static Arbitrary<Adoption> adoptions() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 20_000)
                .map(day -> LocalDate.of(1990, 1, 1).plusDays(day));
        return Combinators.combine(
                        Arbitraries.of(AdoptionMode.class),
                        Arbitraries.of(
                                "151st IPU Assembly", "110th Assembly", "203rd session of the Governing Council"),
                        Arbitraries.of("Geneva", "Mexico City", "Istanbul, Türkiye")
                                .optional(),
                        days)
                .as(Adoption::new);
    }

    static Arbitrary<List<Footnote>> footnotes() {
        return ProseTexts.clauses().list().ofMaxSize(3).map(texts -> {
            List<Footnote> footnotes = new ArrayList<>();
            texts.forEach(text ->
                    footnotes.add(new Footnote(Integer.toString(footnotes.size() + 1), "Report on " + text + ".")));
            return footnotes;
        });
    }

    static Arbitrary<List<Reservation>> notes() {
        return Combinators.combine(
                        Arbitraries.of("Belarus", "Russian Federation", "Bosnia and Herzegovina", "India"),
                        Arbitraries.of(ReservationKind.class),
                        Arbitraries.of(
                                Reservation.ENTIRE_TEXT, "operative paragraph 2", "preambular paragraphs 3 and 5"))
                .as((party, kind, scope) -> new Reservation(party, kind, scope, Optional.empty()))
                .list()
                .ofMaxSize(3);
    }
}
