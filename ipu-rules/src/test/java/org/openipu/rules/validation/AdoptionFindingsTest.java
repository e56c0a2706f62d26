package org.openipu.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.rules.validation.Reports.findings;
import static org.openipu.rules.validation.Reports.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.DocumentKind;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.finding.Finding;
import org.openipu.model.report.AnnualReport;

/** How texts were adopted, and how many of a kind. */
class AdoptionFindingsTest {

    private static final String DOCUMENTS = "assemblies[0].documents";
    private static final String PLACE = DOCUMENTS + "[0]";

    @Test
    void isUnanimousWhereNobodyOpposed() {
        assertThat(findings(opposed(AdoptionMode.UNANIMOUS, ReservationKind.RESERVATION, ReservationKind.OPPOSITION)))
                .containsExactly(Finding.warning("document.unanimous-with-opposition", PLACE + ".reservations"));
        assertThat(findings(opposed(AdoptionMode.UNANIMOUS, ReservationKind.RESERVATION)))
                .isEmpty();
        assertThat(findings(opposed(AdoptionMode.UNANIMOUS))).isEmpty();
        assertThat(findings(opposed(AdoptionMode.CONSENSUS, ReservationKind.OPPOSITION)))
                .isEmpty();
    }

    @Test
    void isTheOnlyResolutionOnTheEmergencyItem() {
        AdoptedDocument emergency =
                Reports.valid().assemblies().get(0).documents().get(0);
        AdoptedDocument other = (AdoptedDocument) Replaced.in(emergency, "kind", DocumentKind.RESOLUTION);

        assertThat(findings(DOCUMENTS, List.of(emergency, other, emergency, emergency)))
                .containsExactly(another(2), another(3));
        assertThat(findings(DOCUMENTS, List.of(other, emergency, other))).isEmpty();
        assertThat(findings(DOCUMENTS, List.of(other, other))).isEmpty();
    }

    private static AnnualReport opposed(AdoptionMode mode, ReservationKind... kinds) {
        List<Reservation> reservations = List.of(kinds).stream()
                .map(kind -> Reservation.of("Party of " + kind, kind, Reservation.ENTIRE_TEXT))
                .toList();
        AnnualReport adopted = with(with(PLACE + ".adoption.mode", mode), PLACE + ".text.adoption.mode", mode);
        return with(adopted, PLACE + ".reservations", reservations);
    }

    private static Finding another(int index) {
        return Finding.error("document.several-emergency-resolutions", DOCUMENTS + "[" + index + "].kind");
    }
}
