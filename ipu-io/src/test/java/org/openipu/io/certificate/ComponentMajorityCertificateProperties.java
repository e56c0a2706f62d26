package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.io.verification.Verification;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.testkit.jqwik.VoteArbitraries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComponentMajorityCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 1_000)
    @Label("what decides and what verifies agree on every majority of all who make up a body, cited or not")
    void everyMajorityHolds(
            @ForAll("votes") List<RequestVote> votes,
            @ForAll("fractions") Fraction fraction,
            @ForAll Threshold threshold,
            @ForAll("members") long members) {
        ResultSheet sheet = new ResultSheet(Optional.empty(), votes);
        Majority majority = ComponentMajorityCertificates.of(fraction, threshold);
        RuleBook rules = CertificateExamples.RULES.with(MajorityParameters.RESOLUTION, Proposals.of(majority));

        assertHolds(ComponentMajorityCertificates.certify(sheet, majority, members, rules));
        assertHolds(ComponentMajorityCertificates.certify(sheet, MajorityParameters.RESOLUTION, members, rules));
    }

    @Example
    @Label("a majority that is unknown on the day leaves out how many make up the body")
    void anUnknownMajorityHolds() {
        ResultSheet sheet = CertificateExamples.sheet(CertificateExamples.tally("i", 3, 2, 1));
        RuleBook before = RuleBook.at(LocalDate.of(1970, 1, 1));

        JsonNode certificate =
                assertHolds(ComponentMajorityCertificates.certify(sheet, MajorityParameters.VOID_VOTE, 705, before));

        assertThat(certificate.path("inputs").has("componentMembers")).isFalse();
        assertThat(certificate.path("outcome")).hasToString("{\"outcome\":\"unknown\",\"verdicts\":[]}");
    }

    private static JsonNode assertHolds(String text) {
        JsonNode certificate = MAPPER.readTree(text);
        assertThat(Verification.of(certificate).findings()).isEmpty();
        return certificate;
    }

    @Provide
    Arbitrary<List<RequestVote>> votes() {
        return VoteArbitraries.requestVotes();
    }

    @Provide
    Arbitrary<Long> members() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 30),
                Arbitraries.longs().between(0, 3_000),
                Arbitraries.longs().between(0, Electorate.MAX));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Arbitraries.integers()
                .between(1, 20)
                .flatMap(whole -> Arbitraries.integers().between(1, whole).map(part -> new Fraction(part, whole)));
    }
}
