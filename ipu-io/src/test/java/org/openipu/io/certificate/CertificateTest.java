package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openipu.io.certificate.CertificateExamples.RULES;
import static org.openipu.io.certificate.CertificateExamples.certify;
import static org.openipu.io.certificate.CertificateExamples.sheet;
import static org.openipu.io.certificate.CertificateExamples.tally;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CertificateTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path GOLDEN = Path.of("src/test/resources/org/openipu/io/certificate");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two-reached",
                "roll-call",
                "replaced-fraction",
                "majority",
                "majority-of-rule-book",
                "election",
                "next-ballot",
                "next-ballot-over",
                "next-ballot-tied",
                "next-ballot-unknown",
                "apportionment",
                "entitlement",
                "entitlement-open-row",
                "entitlement-council",
                "entitlement-committee-arrears",
                "procedure",
                "procedure-1971",
                "procedure-reported",
                "quorum",
                "deadline",
                "majority-of-members",
                "seat-end",
                "vacancy",
                "executive-committee-seats",
                "seat-transfer"
            })
    @DisplayName("a certificate is byte for byte what it was: whoever changes the form gives it a new number")
    void theFormDoesNotDrift(String name) throws IOException {
        String certificate = CertificateExamples.all().get(name);
        if (Boolean.getBoolean("ipu.golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(GOLDEN.resolve(name + ".json"), certificate);
        }
        try (InputStream golden = CertificateTest.class.getResourceAsStream(name + ".json")) {
            assertThat(golden)
                    .as("run with -Dipu.golden.write=true to make %s", name)
                    .isNotNull();
            assertThat(certificate.getBytes(StandardCharsets.UTF_8)).isEqualTo(golden.readAllBytes());
        }
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void isItsOwnCanonicalForm(String certificate) throws IOException {
        assertThat(new JsonCanonicalizer(certificate).getEncodedString()).isEqualTo(certificate);
        assertThat(certificate).doesNotContain("\n", "\r").startsWith("{\"digest\":{\"algorithm\":\"SHA-256\"");
    }

    @Test
    @DisplayName("the steps are the decision's reasons, with their values beside code, provision and standing")
    void theStepsAreTheReasons() {
        JsonNode certificate = MAPPER.readTree(certify(sheet(tally("i", 850, 10, 400)), RULES));

        assertThat(certificate.path("steps").path(1).toString())
                .isEqualTo("{\"affirmative\":850,\"code\":\"emergency-item.request-reached\",\"difference\":276,"
                        + "\"fraction\":\"2/3\",\"provision\":\"Assembly Rules 11.2(a)\",\"request\":\"i\","
                        + "\"required\":574,\"size\":860,\"standing\":\"inferred\"}");
        assertThat(certificate.path("outcome").toString())
                .isEqualTo("{\"accepted\":\"i\",\"outcome\":\"accepted\",\"tied\":[]}");
        assertThat(certificate.path("inputs").toString())
                .isEqualTo(
                        "{\"date\":\"2025-10-20\",\"requests\":[{\"abstain\":400,\"id\":\"i\",\"no\":10,\"yes\":850}]}");
    }

    @Test
    void anUnknownParameterHasNoValue() {
        JsonNode tieBreak =
                MAPPER.readTree(certify(sheet(), RULES)).path("parameters").path(4);

        assertThat(tieBreak.path("name").stringValue()).isEqualTo("emergency-item.tie-break");
        assertThat(tieBreak.path("value").isNull()).isTrue();
        assertThat(tieBreak.path("standing").stringValue()).isEqualTo("unknown");
        assertThat(tieBreak.path("to").isNull()).isTrue();
    }

    @Test
    @DisplayName("what an application set in the rule book stands there with the application's citation")
    void aReplacedParameterHasItsOwnCitation() {
        JsonNode fraction = MAPPER.readTree(CertificateExamples.all().get("replaced-fraction"))
                .path("parameters")
                .path(0);

        assertThat(fraction.path("value").stringValue()).isEqualTo("3/4");
        assertThat(fraction.path("source").stringValue()).isEqualTo("A proposal");
        assertThat(fraction.path("from").stringValue()).isEqualTo("2030-01-01");
        assertThat(fraction.path("standing").stringValue()).isEqualTo("assumed");
    }

    @Test
    @DisplayName("the cap of a delegate is a parameter only where a roll says what could be cast")
    void theCapStandsWhereItIsUsed() {
        assertThat(CertificateExamples.all().get("roll-call")).contains("voting.votes-per-delegate");
        assertThat(CertificateExamples.all().get("tied")).doesNotContain("voting.votes-per-delegate");
    }

    @Test
    @DisplayName("a text with half of a surrogate pair has no canonical form")
    void whatIsNoUnicodeIsRefused() {
        assertThatThrownBy(() -> certify(sheet(tally("\uD83D", 1, 0, 0)), RULES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("the digest is that of the canonical form without the digest, as any other program makes it")
    void theDigestIsThatOfTheRest() throws Exception {
        String certificate = CertificateExamples.all().get("two-reached");
        String rest = certificate.replaceFirst("\"digest\":\\{[^}]*},", "");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(rest.getBytes(StandardCharsets.UTF_8));

        assertThat(certificate).contains(HexFormat.of().formatHex(hash));
    }

    private static Collection<String> certificates() {
        return CertificateExamples.all().values();
    }
}
