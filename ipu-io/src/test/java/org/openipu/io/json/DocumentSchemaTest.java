package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.certificate.CertificateExamples;
import org.openipu.io.text.Words;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.rulebook.RuleBook;

/** The schemas that are written by hand. */
class DocumentSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String NAMES =
            "{\"requests\":[{\"id\":\"i\",\"rollCall\":[{\"member\":\"LI\",\"yes\":1,\"no\":0,\"abstain\":0}]}]}";

    @Test
    void everyNameHasASchema() {
        assertThat(DocumentSchema.names()).contains("requests", "roll-call", "decision", "certificate");
        assertThat(DocumentSchema.names())
                .allSatisfy(name -> assertThat(DocumentSchema.find(name))
                        .get()
                        .asString()
                        .contains("\"title\" : \"org.openipu." + name + "/1\""));
        assertThat(DocumentSchema.find("minutes")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"roll-call", "decision", "certificate"})
    void everySchemaIsASchema(String name) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(DocumentSchema.find(name).orElseThrow(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyCertificateIsValid() {
        CertificateExamples.all()
                .forEach((name, certificate) ->
                        assertThat(errors("certificate", certificate)).as(name).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("votes")
    void everyDecisionIsValid(List<RequestVote> votes) {
        RuleBook rules = RuleBook.at(LocalDate.of(2025, 10, 20));

        assertThat(errors("decision", DecisionJson.write(EmergencyItem.decide(votes, rules), Words.in(Locale.ENGLISH))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "yes":850 | "yes":"850"
            "yes":850 | "yea":850
            "kind":"emergency-item" | "kind":7
            certificate/1 | certificate/2
            "algorithm":"SHA-256" | "algorithm":"MD5"
            "rulesAsOf":"2025-10-20" | "rulesAsOf":"20.10.2025"
            "standing":"inferred" | "standing":"sure"
            "tied":[] | "tied":null
            "from":"2013-10-07" | "from":2013
            "source": | "sauce":
            """)
    void aSchemaRefusesWhatIsNoCertificate(String part, String other) {
        String certificate = CertificateExamples.all().get("two-reached");
        String changed = certificate.replace(part, other);

        assertThat(changed).isNotEqualTo(certificate);
        assertThat(errors("certificate", changed)).isNotEmpty();
    }

    @Test
    @DisplayName("a roll call is a document of requests, all with names")
    void rollCallsHaveNames() {
        String totals = "{\"requests\":[{\"id\":\"i\",\"yes\":1,\"no\":0,\"abstain\":0}]}";

        assertThat(errors("roll-call", NAMES)).isEmpty();
        assertThat(errors("requests", NAMES)).isEmpty();
        assertThat(errors("roll-call", totals)).isNotEmpty();
        assertThat(errors("requests", totals)).isEmpty();
    }

    private static Stream<List<RequestVote>> votes() {
        RequestVote first = CertificateExamples.tally("i", 850, 10, 400);
        return Stream.of(
                List.of(),
                List.of(first),
                List.of(first, CertificateExamples.tally("ii", 850, 400, 0)),
                List.of(CertificateExamples.tally("i", 0, 0, 3)));
    }

    private static List<String> errors(String name, String document) {
        return Optional.of(name)
                .flatMap(DocumentSchema::find)
                .map(REGISTRY::getSchema)
                .orElseThrow()
                .validate(document, InputFormat.JSON)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
