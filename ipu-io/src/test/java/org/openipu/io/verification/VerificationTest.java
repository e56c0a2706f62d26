package org.openipu.io.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.io.verification.Tampering.MAPPER;
import static org.openipu.io.verification.Tampering.sealed;
import static org.openipu.io.verification.Tampering.tree;
import static org.openipu.io.verification.Tampering.verify;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.certificate.CertificateExamples;
import org.openipu.model.finding.Argument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said of certificates that somebody changed, with a new digest unless the digest is meant. */
class VerificationTest {

    private static final String TWO_REACHED = CertificateExamples.all().get("two-reached");
    private static final String ROLL_CALL = CertificateExamples.all().get("roll-call");
    private static final String APPORTIONMENT = CertificateExamples.all().get("apportionment");

    @Test
    @DisplayName("a step's number that does not follow is named with both numbers")
    void namesWhatDoesNotFollow() {
        ObjectNode certificate = tree(TWO_REACHED);
        ((ObjectNode) certificate.path("steps").path(2)).put("required", 866);

        Verification verification = verify(sealed(certificate));

        assertThat(verification.holds()).isFalse();
        assertThat(verification.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("steps[2].required");
            assertThat(finding.code()).isEqualTo("certificate.differs");
            assertThat(finding.arguments())
                    .containsExactly(Argument.of("expected", "867"), Argument.of("found", "866"));
        });
    }

    @Test
    void aChangeWithoutANewDigestIsNamedAtBoth() {
        ObjectNode certificate = tree(TWO_REACHED);
        ((ObjectNode) certificate.path("steps").path(2)).put("required", 866);

        assertThat(found(certificate))
                .containsExactly("digest.value certificate.differs", "steps[2].required certificate.differs");
    }

    @Test
    void stepsThatAreLeftOutAddedOrExchangedAreNamed() {
        ObjectNode shorter = tree(TWO_REACHED);
        ((ArrayNode) shorter.path("steps")).remove(4);
        ObjectNode longer = tree(TWO_REACHED);
        ((ArrayNode) longer.path("steps")).add(longer.path("steps").path(0));
        ObjectNode exchanged = tree(TWO_REACHED);
        ArrayNode steps = (ArrayNode) exchanged.path("steps");
        steps.insert(3, steps.remove(4));

        assertThat(found(sealed(shorter))).containsExactly("steps[4] certificate.missing");
        assertThat(found(sealed(longer))).containsExactly("steps[5] certificate.unexpected");
        assertThat(found(sealed(exchanged)))
                .contains("steps[3].code certificate.differs", "steps[4].code certificate.differs");
    }

    @Test
    void parametersThatAreLeftOutOrAddedAreNamed() {
        ObjectNode shorter = tree(ROLL_CALL);
        ((ArrayNode) shorter.path("parameters")).remove(5);
        ObjectNode longer = tree(TWO_REACHED);
        ((ArrayNode) longer.path("parameters")).add(longer.path("parameters").path(0));

        assertThat(found(sealed(shorter))).containsExactly("parameters[5] certificate.missing");
        assertThat(found(sealed(longer))).containsExactly("parameters[5] certificate.unexpected");
    }

    @Test
    @DisplayName("an edition that does not cover the day is a warning: an application may have set it")
    void anotherEditionIsAWarning() {
        Verification verification = verify(tree(CertificateExamples.all().get("replaced-fraction")));

        assertThat(verification.holds()).isTrue();
        assertThat(verification.findings())
                .extracting(finding -> finding.path() + " " + finding.code() + " " + finding.severity())
                .containsExactly("parameters[0] certificate.other-edition WARNING");
    }

    @Test
    @DisplayName("a text that is no Unicode would be replaced before it is digested, and is refused")
    void halfACharacterIsRefused() {
        String changed = TWO_REACHED.replace("\"id\":\"ii\"", "\"id\":\"\\ud83d\"");

        assertThat(found(tree(changed))).contains("inputs.requests[1].id certificate.not-unicode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "null", "[]", "\"certificate\"", "true", "{}", "{\"kind\":[]}", "{\"inputs\":7}"})
    void whateverIsNoCertificateIsRefused(String json) {
        assertThat(verify(MAPPER.readTree(json)).holds()).isFalse();
    }

    @Test
    @DisplayName("a nesting that would exhaust a stack is one finding")
    void deepNestingIsRefused() {
        JsonNode node = MAPPER.createArrayNode();
        for (int i = 0; i < 100_000; i++) {
            node = MAPPER.createArrayNode().add(node);
        }
        ObjectNode certificate = tree(TWO_REACHED);
        certificate.set("inputs", node);

        assertThat(verify(certificate).findings()).extracting("code").contains("certificate.too-deep");
    }

    @Test
    @DisplayName("no value can be replaced by one of another type without a finding")
    void everyTypeIsHeld() {
        List<String> certificates = new ArrayList<>(List.of(TWO_REACHED, ROLL_CALL, APPORTIONMENT));
        for (String name : List.of(
                "quorum",
                "deadline",
                "majority-of-members",
                "seat-end",
                "vacancy",
                "executive-committee-seats",
                "seat-transfer",
                "next-ballot")) {
            certificates.add(CertificateExamples.all().get(name));
        }
        for (String certificate : certificates) {
            ObjectNode tree = tree(certificate);
            for (Tampering.Leaf leaf : Tampering.leaves(tree)) {
                JsonNode original = leaf.value();
                if (leaf.path().equals("digest.value")) {
                    continue;
                }
                for (JsonNode other : otherTypes()) {
                    if (other.equals(original)) {
                        continue;
                    }
                    leaf.set(other);
                    assertThat(verify(sealed(tree)).holds()).as(leaf.path()).isFalse();
                    leaf.set(original);
                }
            }
        }
    }

    @Test
    @DisplayName("of several requests with the majority none can be chosen by a rule that is unknown")
    void anUnknownChoiceChoosesNothing() {
        ObjectNode certificate = tree(TWO_REACHED);
        for (int i : List.of(2, 3)) {
            ((ObjectNode) certificate.path("parameters").path(i))
                    .putNull("value")
                    .put("standing", "unknown");
        }

        assertThat(found(sealed(certificate)))
                .contains("parameters[2].value certificate.not-a-count", "parameters[3].value certificate.not-text");
    }

    private static List<JsonNode> otherTypes() {
        List<JsonNode> others = new ArrayList<>();
        for (String json : List.of("{}", "[]", "true", "7.5", "{\"a\":[{}]}", "[[1]]", "-1")) {
            others.add(MAPPER.readTree(json));
        }
        return others;
    }

    private static List<String> found(JsonNode certificate) {
        return verify(certificate).findings().stream()
                .map(finding -> finding.path() + " " + finding.code())
                .toList();
    }
}
