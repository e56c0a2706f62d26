package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.openipu.io.verification.Verification;
import org.openipu.model.citation.Standing;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeadlineCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 3_000)
    @Label("what decides and what verifies agree on every last day, on every day of the Union")
    void everyDeadlineHolds(
            @ForAll("days") LocalDate sitting,
            @ForAll("deadlines") Parameter<Period> deadline,
            @ForAll("days") LocalDate day) {
        assertHolds(DeadlineCertificates.certify(sitting, deadline, RuleBook.at(day)));
    }

    @Property(tries = 3_000)
    @Label("so they do with any length of time and with any way of counting")
    void everyLengthHolds(
            @ForAll("days") LocalDate sitting,
            @ForAll("lengths") Period length,
            @ForAll("standings") Standing standing,
            @ForAll("standings") Standing ofCounting,
            @ForAll boolean fromSitting) {
        RuleBook rules = CertificateExamples.RULES
                .with(DeadlineParameters.CONVOCATION, Proposals.of(length, standing))
                .with(DeadlineParameters.FROM_FIRST_SITTING, Proposals.of(fromSitting, ofCounting));

        JsonNode certificate =
                assertHolds(DeadlineCertificates.certify(sitting, DeadlineParameters.CONVOCATION, rules));

        for (JsonNode step : certificate.path("steps").values()) {
            Statistics.collect(step.path("code").stringValue());
        }
        Statistics.coverage(coverage -> {
            for (String code :
                    List.of("months-before", "days-before", "months-and-days-before", "month-end", "unknown")) {
                coverage.check("deadline." + code).count(count -> count > 0);
            }
        });
    }

    @Example
    @Label("an unknown way of counting leads to no last day")
    void unknownCountingHolds() {
        RuleBook rules = CertificateExamples.RULES.with(DeadlineParameters.FROM_FIRST_SITTING, Proposals.unknown());
        LocalDate sitting = LocalDate.of(2024, 10, 14);

        for (Parameter<Period> deadline : List.of(DeadlineParameters.CONVOCATION, DeadlineParameters.EMERGENCY_ITEM)) {
            JsonNode certificate = assertHolds(DeadlineCertificates.certify(sitting, deadline, rules));
            assertThat(certificate.path("outcome")).hasToString("{\"lastDay\":null,\"outcome\":\"unknown\"}");
        }
    }

    private static JsonNode assertHolds(String text) {
        JsonNode certificate = MAPPER.readTree(text);
        assertThat(Verification.of(certificate).findings()).isEmpty();
        return certificate;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        RuleBook.FIRST_DAY.toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period> lengths() {
        Arbitrary<Integer> none = Arbitraries.just(0);
        return Combinators.combine(
                        Arbitraries.oneOf(none, Arbitraries.integers().between(0, 3)),
                        Arbitraries.oneOf(none, Arbitraries.integers().between(0, 40)),
                        Arbitraries.oneOf(none, Arbitraries.integers().between(0, 60)))
                .as(Period::of);
    }

    @Provide
    Arbitrary<Standing> standings() {
        return Arbitraries.of(Standing.class).filter(standing -> standing != Standing.UNKNOWN);
    }

    @Provide
    Arbitrary<Parameter<Period>> deadlines() {
        return Arbitraries.of(
                DeadlineParameters.STATUTES_AMENDMENT,
                DeadlineParameters.STATUTES_SUB_AMENDMENT,
                DeadlineParameters.ASSEMBLY_SUB_AMENDMENT,
                DeadlineParameters.COUNCIL_SUB_AMENDMENT,
                DeadlineParameters.COMMITTEE_SUB_AMENDMENT,
                DeadlineParameters.WOMEN_SUB_AMENDMENT,
                DeadlineParameters.RESOLUTION_AMENDMENT,
                DeadlineParameters.CONVOCATION,
                DeadlineParameters.ESTIMATES,
                DeadlineParameters.CANDIDATURE,
                DeadlineParameters.EMERGENCY_ITEM);
    }
}
