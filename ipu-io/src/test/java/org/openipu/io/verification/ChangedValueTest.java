package org.openipu.io.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.io.verification.Tampering.sealed;
import static org.openipu.io.verification.Tampering.tree;
import static org.openipu.io.verification.Tampering.verify;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.certificate.CertificateExamples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One value changed, with a new digest: what is said, and where. */
class ChangedValueTest {

    private static final String TWO_REACHED = CertificateExamples.all().get("two-reached");
    private static final String ROLL_CALL = CertificateExamples.all().get("roll-call");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "standing":"certain"},{"affirmative":900 | "standing":"older"},{"affirmative":900 | steps[3].standing certificate.differs
            "kind":"emergency-item" | "kind":"lottery" | kind certificate.kind
            certificate/1 | certificate/2 | format certificate.differs
            "algorithm":"SHA-256" | "algorithm":"SHA-1" | digest.algorithm certificate.differs
            "rulesAsOf":"2025-10-20" | "rulesAsOf":"2025-02-30" | rulesAsOf certificate.not-a-day
            "value":"2/3" | "value":"4/6" | parameters[0].value certificate.not-a-share
            "value":"2/3" | "value":"3/2" | parameters[0].value certificate.not-a-share
            "value":"2/3" | "value":0.667 | parameters[0].value certificate.not-exact
            "value":"votes-cast" | "value":"present" | parameters[1].value certificate.not-usable
            "value":1} | "value":2} | parameters[2].value certificate.not-usable
            "value":"most-affirmative-votes" | "value":"widest-lead" | parameters[3].value certificate.not-usable
            "standing":"unknown","to":null,"value":null | "standing":"certain","to":null,"value":null | parameters[4].standing certificate.standing-and-value
            "standing":"unknown","to":null,"value":null | "standing":"sure","to":null,"value":null | parameters[4].standing certificate.standing
            "name":"emergency-item.items" | "name":"emergency-item.item" | parameters[2].name certificate.differs
            "from":"2013-10-07" | "from":"2053-10-07" | parameters[0].to certificate.edition-order
            "source":"Looked for | "sauce":"Looked for | parameters[4].source certificate.missing
            "yes":850 | "yes":"850" | inputs.requests[0].yes certificate.not-a-count
            "yes":850 | "yes":-850 | inputs.requests[0].yes certificate.not-a-count
            "yes":850 | "yes":9007199254740992 | inputs.requests[0].yes certificate.not-exact
            "yes":850 | "yea":850 | inputs.requests[0].yes certificate.missing
            "yes":850 | "yea":850 | inputs.requests[0].yea certificate.unexpected
            {"abstain":0,"id":"ii" | {"abstain":0,"id":"i" | inputs.requests[1].id certificate.twice
            {"abstain":0,"id":"ii" | {"abstain":0,"id":" " | inputs.requests[1].id certificate.not-text
            "accepted":"ii" | "accepted":"i" | outcome.accepted certificate.differs
            "tied":[] | "tied":["i"] | outcome.tied[0] certificate.unexpected
            "tied":[] | "tied":{} | outcome.tied certificate.not-a-list
            "tied":[] | "draw":[] | outcome.tied certificate.missing
            """)
    void saysWhatDoesNotHold(String part, String other, String expected) {
        String changed = TWO_REACHED.replaceFirst(Pattern.quote(part), other);
        assertThat(changed).isNotEqualTo(TWO_REACHED);
        ObjectNode certificate = tree(changed);
        if (!expected.endsWith("not-exact")) {
            sealed(certificate);
        }

        assertThat(found(certificate)).contains(expected);
        assertThat(verify(certificate).holds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "delegates":2 | "delegates":1 | inputs.requests[0].rollCall[1] certificate.votes-above-castable
            "entitlement":12 | "entitlement":11 | inputs.requests[0].rollCall[1] certificate.votes-above-castable
            "member":"FR" | "member":"LI" | inputs.requests[0].rollCall[2].member certificate.twice
            "member":"FR" | "member":"Fr" | inputs.requests[0].rollCall[2].member certificate.not-a-country
            "member":"FR" | "member":7 | inputs.requests[0].rollCall[2].member certificate.not-text
            ["ZA"] | ["SA", 5] | inputs.requests[0].requestedBy[1] certificate.not-text
            "yes":17 | "yes":16 | steps[1].affirmative certificate.differs
            "id":"i" | "id":"i","yes":32 | inputs.requests[0].yes certificate.unexpected
            "delegates":2,"entitlement":12 | "delegates":2 | inputs.requests[0].rollCall[1].entitlement certificate.missing
            """)
    @DisplayName("the names are added up again, each against what it could cast")
    void addsUpTheNames(String part, String other, String expected) {
        String changed = ROLL_CALL.replace(part, other);

        assertThat(changed).isNotEqualTo(ROLL_CALL);
        assertThat(found(sealed(tree(changed)))).contains(expected);
    }

    private static List<String> found(JsonNode certificate) {
        return verify(certificate).findings().stream()
                .map(finding -> finding.path() + " " + finding.code())
                .toList();
    }
}
