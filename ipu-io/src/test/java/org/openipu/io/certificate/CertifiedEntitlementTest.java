package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.entitlement.AssemblyVotes;
import org.openipu.rules.entitlement.CouncilVotes;
import org.openipu.rules.entitlement.DelegationInRoom;
import org.openipu.rules.entitlement.VotingRights;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CertifiedEntitlementTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));
    private static final DelegationInRoom MEMBER = EntitlementCertificates.delegation(0, 2);
    private static final Decision<VotingRights> HELD = AssemblyVotes.of(5, MEMBER, RULES);

    @ParameterizedTest
    @ValueSource(longs = {-1, 9_007_199_254_740_992L, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesPopulationsThatJsonDoesNotHold(long population) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertifiedEntitlement(population, MEMBER, HELD, RULES))
                .withMessageContaining("population");
    }

    @Test
    @DisplayName("population has no weight outside the Assembly and is not written there")
    void populationIsTheAssemblysAlone() {
        CertifiedEntitlement council = new CertifiedEntitlement(-1, MEMBER, CouncilVotes.of(MEMBER, RULES), RULES);

        assertThat(council.inputs().has("population")).isFalse();
        assertThat(council.inputs().path("body").stringValue()).isEqualTo("governing-council");
    }

    @Test
    @DisplayName("10 votes and 13 by population, of which 2 are taken, and 20 that two delegates can cast")
    void countsAsTheRuleSays() {
        assertThat(read("entitlement").path("outcome"))
                .hasToString("{\"castable\":20,\"cause\":null,\"entitlement\":21,\"outcome\":\"held\",\"unknown\":[]}");
        assertThat(read("entitlement").path("inputs"))
                .hasToString(
                        "{\"body\":\"assembly\",\"delegates\":2,\"oneSex\":{\"atLeast\":3,\"atMost\":3,\"doubts\":[],"
                                + "\"sexes\":\"one\"},\"population\":1450000000,\"status\":{\"affiliation\":\"member\","
                                + "\"allowedByCouncil\":false,\"fullYearsOfArrears\":0,\"suspended\":false}}");
        assertThat(read("entitlement-lower-band").path("outcome"))
                .hasToString(
                        "{\"castable\":null,\"cause\":null,\"entitlement\":12,\"outcome\":\"held\",\"unknown\":[]}");
        assertThat(read("entitlement-upper-band").path("outcome"))
                .hasToString("{\"castable\":10,\"cause\":null,\"entitlement\":13,\"outcome\":\"held\",\"unknown\":[]}");
        assertThat(read("entitlement-first-limit").path("outcome"))
                .hasToString("{\"castable\":0,\"cause\":null,\"entitlement\":11,\"outcome\":\"held\",\"unknown\":[]}");
    }

    @Test
    @DisplayName("what is not known of the rules leads to no number")
    void unknownParametersAreNamed() {
        assertThat(read("entitlement-unknown").path("outcome"))
                .hasToString("{\"castable\":null,\"cause\":null,\"entitlement\":null,\"outcome\":\"unknown\","
                        + "\"unknown\":[\"voting.base\",\"voting.one-sex-sessions\"]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            open-row | {"castable":null,"cause":null,"entitlement":null,"outcome":"unknown","unknown":["virtual-session","earlier-sessions-unknown"]}
            no-member | {"castable":null,"cause":"affiliation","entitlement":null,"outcome":"no-vote","unknown":[]}
            council | {"castable":1,"cause":null,"entitlement":1,"outcome":"held","unknown":[]}
            council-both-sexes | {"castable":1,"cause":null,"entitlement":3,"outcome":"held","unknown":[]}
            council-not-final | {"castable":null,"cause":null,"entitlement":null,"outcome":"unknown","unknown":["list-not-final"]}
            committee | {"castable":1,"cause":null,"entitlement":1,"outcome":"held","unknown":[]}
            committee-arrears | {"castable":null,"cause":"arrears","entitlement":null,"outcome":"no-vote","unknown":[]}
            suspended | {"castable":null,"cause":"suspension","entitlement":null,"outcome":"no-vote","unknown":[]}
            """)
    @DisplayName("every body and every outcome is certified")
    void certifiesEveryOutcome(String name, String outcome) {
        assertThat(read("entitlement-" + name).path("outcome")).hasToString(outcome);
    }

    @Test
    @DisplayName("what the vote of a parliament rests on comes first, then what its votes rest on")
    void namesWhatADecisionRestsOn() {
        assertThat(read("entitlement-council").path("parameters").values().stream()
                        .map(parameter -> parameter.path("name").stringValue()))
                .containsExactly(
                        "arrears.years-to-loss-of-vote",
                        "arrears.years-to-suspension",
                        "suspension.council-decides",
                        "council.members",
                        "council.one-sex-members",
                        "council.votes-per-member");
    }

    private static JsonNode read(String name) {
        return new JsonMapper().readTree(EntitlementCertificates.all().get(name));
    }
}
