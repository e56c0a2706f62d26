package org.openipu.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

class OfficersTest {

    @Test
    void holdsPresidentsSecretariesGeneralAndChairs() {
        assertThat(Officers.all()).hasSize(20).isUnmodifiable();
        assertThat(Officers.of(Office.PRESIDENT)).hasSize(13);
        assertThat(Officers.of(Office.SECRETARY_GENERAL)).hasSize(5);
        assertThat(Officers.of(Office.CHAIR)).hasSize(2);
        assertThat(Officers.of(Office.RAPPORTEUR)).isEmpty();
    }

    @Test
    void holdsThePresidentOfTheDay() {
        assertThat(Officers.of(Office.PRESIDENT))
                .extracting(entry -> entry.term().value())
                .filteredOn(term ->
                        term.period().from().isPresent() && term.period().covers(Officers.AS_OF))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.holder().name()).isEqualTo("Tulia Ackson");
                    assertThat(term.holder().country()).contains(CountryCode.of("TZ"));
                    assertThat(term.body()).isEmpty();
                    assertThat(term.period()).isEqualTo(Period.since(PartialDate.of(2023, 10)));
                });
    }

    @Test
    void leavesEndsOpenThatWereNotFound() {
        assertThat(find("Ahmed Fathy Sorour").term().value().period().from()).isEmpty();
        assertThat(find("Christian Lange").term().value().period()).isEqualTo(Period.UNKNOWN);
        assertThat(find("Martin Chungong").term().value().period())
                .isEqualTo(Period.since(PartialDate.from(LocalDate.of(2014, 7, 1))));
    }

    @Test
    void infersTheOneTermOnWhoseBeginningSourcesDiffer() {
        assertThat(Officers.all())
                .filteredOn(entry -> !entry.term().isConfirmed())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.term().value().holder().name()).isEqualTo("Sergio Páez");
                    assertThat(entry.term().source().title())
                            .endsWith("sources differ whether the term began in 2002 or 2003");
                });
    }

    @Test
    void tellsWhichGroupAChairLeads() {
        assertThat(Officers.chairsOf(GeopoliticalGroup.TWELVE_PLUS))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.term().value().holder().name()).isEqualTo("Laurent Wehrli");
                    assertThat(entry.term().value().body()).contains(Body.GEOPOLITICAL_GROUP);
                });
        assertThat(Officers.chairsOf(GeopoliticalGroup.AFRICAN)).hasSize(1);
        assertThat(Officers.chairsOf(GeopoliticalGroup.GRULAC)).isEmpty();
    }

    @Test
    void citesASourceForEach() {
        assertThat(Officers.all())
                .allSatisfy(entry -> assertThat(entry.term().source().title()).isNotBlank());
    }

    private static OfficerEntry find(String name) {
        return Officers.all().stream()
                .filter(entry -> entry.term().value().holder().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
