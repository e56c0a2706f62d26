package org.openipu.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.delegation.Participation;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.DocumentKind;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.DateRange;

class AssemblyReportTest {

    private static final AdoptedDocument RESOLUTION = new AdoptedDocument(
            DocumentKind.RESOLUTION,
            MultilingualText.of("en", "Orbital debris"),
            new Adoption(AdoptionMode.CONSENSUS, "151st IPU Assembly", Optional.empty(), LocalDate.of(2025, 10, 23)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<AdoptedDocument> documents = new ArrayList<>(List.of(RESOLUTION));
        AssemblyReport report = report(documents);

        documents.clear();

        assertThat(report).isEqualTo(report(List.of(RESOLUTION)));
        assertThat(report.documents()).isUnmodifiable();
    }

    private static AssemblyReport report(List<AdoptedDocument> documents) {
        DateRange session = DateRange.of(LocalDate.of(2025, 10, 19), LocalDate.of(2025, 10, 23));
        return new AssemblyReport(
                Assembly.planned(151, session, Place.of(CountryCode.of("CH"))),
                Optional.empty(),
                Participation.attended(List.of(), false),
                Optional.empty(),
                documents);
    }
}
