package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.openipu.io.verification.Verification;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Standing;
import org.openipu.rules.procedure.ProcedureEvent;
import org.openipu.rules.rulebook.DeadlineParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RequestParameters;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
class ProcedureCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final LocalDate LAST_DAY_1971 = LocalDate.of(1971, 9, 4);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final List<String> OUTCOMES = List.of("accepted", "none-accepted", "tied", "open");
    private static final List<String> STAGES = List.of(
            "submitted",
            "admissible",
            "doubted",
            "voided",
            "voted",
            "rejected",
            "eligible",
            "withdrawn",
            "merged",
            "inadmissible",
            "accepted",
            "not-accepted",
            "undecided");

    private static final List<String> OBJECTIONS = List.of(
            "request.twice",
            "request.unknown",
            "procedure.day-not-in-order",
            "procedure.after-choice",
            "procedure.no-author",
            "procedure.author-not-a-member",
            "procedure.author-suspended",
            "procedure.memorandum-missing",
            "procedure.draft-resolution-missing",
            "procedure.after-deadline",
            "procedure.not-open-for-opinion",
            "procedure.not-open-for-withdrawal",
            "procedure.not-open-for-vote",
            "procedure.not-open-for-merging",
            "procedure.merging-not-allowed",
            "procedure.too-few-to-merge",
            "procedure.subjects-differ",
            "procedure.joint-author-missing",
            "procedure.not-voted-on",
            "procedure.announced-already",
            "procedure.nothing-to-correct",
            "procedure.still-open",
            "procedure.result-not-known",
            "procedure.choice-not-known");

    @Property(tries = 2_000)
    @Label("what decides and what verifies, written apart, agree on every step of a procedure")
    void everyProcedureHolds(@ForAll("procedures") CertifiedProcedure procedure) {
        String certified = Certificate.write(procedure);
        JsonNode certificate = MAPPER.readTree(certified);

        assertThat(Verification.of(certificate).findings()).as(certified).isEmpty();
        collect(certificate);
        OUTCOMES.forEach(outcome -> covers("outcomes", outcome, 5));
        STAGES.forEach(stage -> covers("stages", stage, 1));
        OBJECTIONS.forEach(code -> covers("objections", code, 1));
        List.of("taken", "refused", "unknown").forEach(answer -> covers("answers", answer, 5));
    }

    private static void collect(JsonNode certificate) {
        Statistics.label("outcomes")
                .collect(certificate.path("outcome").path("outcome").stringValue());
        for (JsonNode step : certificate.path("steps").values()) {
            Statistics.label("answers").collect(step.path("answer").stringValue());
            step.path("stages")
                    .values()
                    .forEach(stage ->
                            Statistics.label("stages").collect(stage.path("to").stringValue()));
            step.path("objections")
                    .values()
                    .forEach(objection -> Statistics.label("objections")
                            .collect(objection.path("code").stringValue()));
        }
    }

    private static void covers(String label, String value, int least) {
        Statistics.label(label).coverage(coverage -> coverage.check(value).count(count -> count >= least));
    }

    /** Procedures of 1971 and of today, of which one rule can be another or unknown. */
    @Provide
    Arbitrary<CertifiedProcedure> procedures() {
        return Arbitraries.of(LAST_DAY_1971, TODAY)
                .flatMap(day -> Arbitraries.of(0, 0, 1, 2, 3, 4, 5, 6)
                        .flatMap(other ->
                                ProcedureArbitraries.sequences(day).map(events -> procedure(day, other, events))));
    }

    private static CertifiedProcedure procedure(LocalDate day, int other, List<ProcedureEvent> events) {
        return new CertifiedProcedure(1, day.plusDays(15), rules(RuleBook.at(day), other), events);
    }

    private static RuleBook rules(RuleBook book, int other) {
        return switch (other) {
            case 1 -> with(book, DeadlineParameters.EMERGENCY_ITEM, Period.ofDays(15));
            case 2 -> with(book, DeadlineParameters.EMERGENCY_ITEM, Period.of(0, 1, 2));
            case 3 -> with(book, RequestParameters.MERGING, false);
            case 4 -> without(book, RequestParameters.MEMBERS_ALONE);
            case 5 -> without(book, RequestParameters.BARRED_SUBJECTS);
            case 6 -> with(book, RequestParameters.BARRED_SUBJECTS, false);
            default -> book;
        };
    }

    private static <T> RuleBook with(RuleBook book, Parameter<T> parameter, T value) {
        return book.with(parameter, Cited.of(value, cited(book, parameter, Standing.ASSUMED)));
    }

    private static <T> RuleBook without(RuleBook book, Parameter<T> parameter) {
        return book.with(parameter, Cited.unknown(cited(book, parameter, Standing.UNKNOWN)));
    }

    private static Citation cited(RuleBook book, Parameter<?> parameter, Standing standing) {
        Citation citation = book.get(parameter).citation();
        return new Citation(citation.provision(), citation.edition(), standing, citation.source());
    }
}
