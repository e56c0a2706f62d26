package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.openipu.io.verification.Verification;
import org.openipu.rules.entitlement.DelegationInRoom;
import org.openipu.rules.entitlement.OneSexRun;
import org.openipu.rules.rulebook.BandEdge;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntitlementCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int NOT_COUNTED = -1;

    @Property(tries = 3_000)
    @Label("what decides and what verifies agree on every population, row and delegation, from 1970 to 2030")
    void everyEntitlementHolds(
            @ForAll("populations") long population,
            @ForAll @IntRange(max = 5) int oneSexSessions,
            @ForAll @IntRange(min = NOT_COUNTED, max = 4) int delegates,
            @ForAll BandEdge edge,
            @ForAll("days") LocalDate day) {
        DelegationInRoom delegation = delegates == NOT_COUNTED
                ? DelegationInRoom.of(OneSexRun.of(oneSexSessions))
                : EntitlementCertificates.delegation(oneSexSessions, delegates);
        RuleBook book = RuleBook.at(day);
        RuleBook rules = edge == BandEdge.UPPER_BAND ? EntitlementCertificates.upperBand(book) : book;

        JsonNode certificate = MAPPER.readTree(EntitlementCertificates.certify(population, delegation, rules));

        assertThat(Verification.of(certificate).findings()).isEmpty();
        for (JsonNode step : certificate.path("steps").values()) {
            Statistics.label("steps").collect(step.path("code").stringValue());
        }
        for (String code : new String[] {
            "base-unknown",
            "one-sex-unknown",
            "reduced",
            "not-reduced",
            "both-sexes",
            "additional",
            "additional-in-lower-band",
            "additional-in-upper-band",
            "castable-all",
            "castable-fewer"
        }) {
            Statistics.label("steps")
                    .coverage(coverage -> coverage.check("entitlement." + code).count(count -> count > 0));
        }
    }

    /** Any population, and those on a limit or beside one. */
    @Provide
    Arbitrary<Long> populations() {
        Arbitrary<Long> near = Arbitraries.of(1, 5, 10, 20, 30, 40, 50, 60, 80, 100, 150, 200, 300)
                .flatMap(millions -> Arbitraries.longs().between(-1, 1).map(beside -> millions * 1_000_000L + beside));
        return Arbitraries.oneOf(near, Arbitraries.longs().between(0, 2_000_000_000L));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1970, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
