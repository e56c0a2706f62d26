package org.openipu.benchmarks.validation;

import java.time.LocalDate;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.DocumentKind;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.time.DateRange;

/** The texts adopted at an Assembly, against its session and against themselves. */
final class AcrossDocuments {

    private AcrossDocuments() {}

    static void check(AssemblyReport told, Location at, Found found) {
        DateRange session = told.assembly().dates().session();
        boolean emergency = false;
        for (int i = 0; i < told.documents().size(); i++) {
            AdoptedDocument document = told.documents().get(i);
            Location place = at.element("documents", i);
            adoption(document, session, place, found);
            if (document.text().isPresent()) {
                text(document, document.text().get(), place, found);
            }
            if (document.kind() == DocumentKind.EMERGENCY_RESOLUTION) {
                if (emergency) {
                    found.error(place.key("kind"), "document.several-emergency-resolutions");
                }
                emergency = true;
            }
        }
    }

    private static void adoption(AdoptedDocument document, DateRange session, Location place, Found found) {
        LocalDate adopted = document.adoption().date();
        if (session.isInOrder() && !session.covers(adopted)) {
            found.error(
                    place.key("adoption").key("date"),
                    adopted.isBefore(session.first())
                            ? "document.adopted-before-session"
                            : "document.adopted-after-session",
                    Argument.of("day", adopted),
                    Argument.of("first", session.first()),
                    Argument.of("last", session.last()));
        }
        if (document.adoption().mode() != AdoptionMode.UNANIMOUS) {
            return;
        }
        for (Reservation reservation : document.reservations()) {
            if (reservation.kind() == ReservationKind.OPPOSITION) {
                found.add(Finding.warning(
                        "document.unanimous-with-opposition",
                        place.key("reservations").toString()));
                return;
            }
        }
    }

    private static void text(AdoptedDocument document, AdoptedText text, Location place, Found found) {
        if (document.outline().isPresent()
                && !text.outline().equals(document.outline().get())) {
            found.error(place.key("outline"), "document.outline-differs");
        }
        if ((document.kind() == DocumentKind.DECLARATION) != (text instanceof Declaration)) {
            found.error(place.key("text"), "document.other-kind");
        }
        if (!text.adoption().equals(document.adoption())) {
            found.error(place.key("text").key("adoption"), "document.adoption-differs");
        }
    }
}
