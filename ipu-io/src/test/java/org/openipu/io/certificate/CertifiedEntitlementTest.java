package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.parliament.Affiliation;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.entitlement.AssemblyVotes;
import org.openipu.rules.entitlement.CouncilVotes;
import org.openipu.rules.entitlement.DelegationInRoom;
import org.openipu.rules.entitlement.MemberStatus;
import org.openipu.rules.entitlement.OneSexRun;
import org.openipu.rules.entitlement.VotingRights;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CertifiedEntitlementTest {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 20));
    private static final DelegationInRoom MEMBER = EntitlementCertificates.delegation(0, 2);
    private static final Decision<VotingRights> HELD = AssemblyVotes.of(5, MEMBER, RULES);

    @ParameterizedTest
    @MethodSource("others")
    @DisplayName("neither other parliaments than Members in good standing nor open histories are certified")
    void refusesOtherDelegations(DelegationInRoom delegation) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CertifiedEntitlement(5, delegation, HELD, RULES));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 9_007_199_254_740_992L, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesPopulationsThatJsonDoesNotHold(long population) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertifiedEntitlement(population, MEMBER, HELD, RULES))
                .withMessageContaining("population");
    }

    @Test
    @DisplayName("votes in the Governing Council are not certified, nor that there is no vote")
    void refusesOtherDecisions() {
        DelegationInRoom suspended = MEMBER.with(new MemberStatus(Affiliation.MEMBER, 0, false, true));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertifiedEntitlement(5, MEMBER, CouncilVotes.of(MEMBER, RULES), RULES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CertifiedEntitlement(5, MEMBER, AssemblyVotes.of(5, suspended, RULES), RULES));
    }

    @Test
    @DisplayName("10 votes and 13 by population, of which 2 are taken, and 20 that two delegates can cast")
    void countsAsTheRuleSays() {
        assertThat(read("entitlement").path("outcome"))
                .hasToString("{\"castable\":20,\"entitlement\":21,\"outcome\":\"held\",\"unknown\":[]}");
        assertThat(read("entitlement").path("inputs"))
                .hasToString("{\"delegates\":2,\"oneSexSessions\":3,\"population\":1450000000}");
        assertThat(read("entitlement-lower-band").path("outcome"))
                .hasToString("{\"castable\":null,\"entitlement\":12,\"outcome\":\"held\",\"unknown\":[]}");
        assertThat(read("entitlement-upper-band").path("outcome"))
                .hasToString("{\"castable\":10,\"entitlement\":13,\"outcome\":\"held\",\"unknown\":[]}");
        assertThat(read("entitlement-first-limit").path("outcome"))
                .hasToString("{\"castable\":0,\"entitlement\":11,\"outcome\":\"held\",\"unknown\":[]}");
    }

    @Test
    @DisplayName("what is not known of the rules leads to no number")
    void unknownParametersAreNamed() {
        assertThat(read("entitlement-unknown").path("outcome"))
                .hasToString("{\"castable\":null,\"entitlement\":null,\"outcome\":\"unknown\","
                        + "\"unknown\":[\"voting.base\",\"voting.one-sex-sessions\"]}");
    }

    private static JsonNode read(String name) {
        return new JsonMapper().readTree(EntitlementCertificates.all().get(name));
    }

    private static Stream<DelegationInRoom> others() {
        return Stream.of(
                MEMBER.with(new MemberStatus(Affiliation.MEMBER, 0, false, true)),
                MEMBER.with(new MemberStatus(Affiliation.MEMBER, 1, true, false)),
                MEMBER.with(new MemberStatus(Affiliation.ASSOCIATE_MEMBER, 0, false, false)),
                DelegationInRoom.of(OneSexRun.beforeTheListIsFinal(List.of())));
    }
}
