package org.openipu.rules.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.DocumentKind;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.time.DateRange;

/** The texts adopted at an Assembly, against its session and against themselves. */
final class DocumentCheck {

    private final DateRange session;
    private final List<Finding> findings = new ArrayList<>();

    private DocumentCheck(DateRange session) {
        this.session = session;
    }

    static List<Finding> check(AssemblyReport told, String path) {
        DocumentCheck check = new DocumentCheck(told.assembly().dates().session());
        boolean emergency = false;
        for (int i = 0; i < told.documents().size(); i++) {
            AdoptedDocument document = told.documents().get(i);
            String place = path + ".documents[" + i + "]";
            check.adoption(document, place);
            check.text(document, place);
            if (document.kind() == DocumentKind.EMERGENCY_RESOLUTION) {
                check.onlyOne(emergency, place);
                emergency = true;
            }
        }
        return check.findings;
    }

    private void adoption(AdoptedDocument document, String place) {
        LocalDate adopted = document.adoption().date();
        if (session.isInOrder() && !session.covers(adopted)) {
            findings.add(Finding.error(
                    adopted.isBefore(session.first())
                            ? "document.adopted-before-session"
                            : "document.adopted-after-session",
                    place + ".adoption.date",
                    Argument.of("day", adopted),
                    Argument.of("first", session.first()),
                    Argument.of("last", session.last())));
        }
        if (document.adoption().mode() == AdoptionMode.UNANIMOUS && hasOpposition(document)) {
            findings.add(Finding.warning("document.unanimous-with-opposition", place + ".reservations"));
        }
    }

    private static boolean hasOpposition(AdoptedDocument document) {
        return document.reservations().stream()
                .anyMatch(reservation -> reservation.kind() == ReservationKind.OPPOSITION);
    }

    private void text(AdoptedDocument document, String place) {
        document.text().ifPresent(text -> {
            if (document.outline()
                    .filter(outline -> !outline.equals(text.outline()))
                    .isPresent()) {
                findings.add(Finding.error("document.outline-differs", place + ".outline"));
            }
            if ((document.kind() == DocumentKind.DECLARATION) != (text instanceof Declaration)) {
                findings.add(Finding.error("document.other-kind", place + ".text"));
            }
            if (!text.adoption().equals(document.adoption())) {
                findings.add(Finding.error("document.adoption-differs", place + ".text.adoption"));
            }
        });
    }

    private void onlyOne(boolean another, String place) {
        if (another) {
            findings.add(Finding.error("document.several-emergency-resolutions", place + ".kind"));
        }
    }
}
