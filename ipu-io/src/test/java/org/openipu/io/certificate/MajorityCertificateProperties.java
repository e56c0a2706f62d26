package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.io.verification.Verification;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;
import org.openipu.testkit.jqwik.VoteArbitraries;
import tools.jackson.databind.json.JsonMapper;

class MajorityCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 1_000)
    @Label("what decides and what verifies agree on every majority of totals")
    void everyMajorityOfTotalsHolds(
            @ForAll("votes") List<RequestVote> votes,
            @ForAll("fractions") Fraction fraction,
            @ForAll Threshold threshold,
            @ForAll boolean abstentions,
            @ForAll VotingBody body) {
        MajorityBase base = abstentions ? MajorityBase.VOTES_CAST_AND_ABSTENTIONS : MajorityBase.VOTES_CAST;

        assertHolds(MajorityCertificates.certify(
                sheet(votes), new Majority(fraction, base, threshold), CertificateExamples.RULES, body));
    }

    @Property(tries = 1_000)
    @Label("so they do on every majority of a roll")
    void everyMajorityOfARollHolds(
            @ForAll("rolls") RollCall roll,
            @ForAll("fractions") Fraction fraction,
            @ForAll Threshold threshold,
            @ForAll boolean present) {
        MajorityBase base = present ? MajorityBase.PRESENT : MajorityBase.ENTITLED;

        assertHolds(MajorityCertificates.certify(
                sheet(List.of(RequestVote.of("i", roll))),
                new Majority(fraction, base, threshold),
                CertificateExamples.RULES));
    }

    @Property(tries = 1_000)
    @Label("so they do on every majority of the rule book, on days on which it is unknown too")
    void everyMajorityOfTheRuleBookHolds(
            @ForAll("votes") List<RequestVote> votes,
            @ForAll("parameters") Parameter<Majority> parameter,
            @ForAll("days") LocalDate day,
            @ForAll VotingBody body) {
        assertHolds(MajorityCertificates.certify(sheet(votes), parameter, RuleBook.at(day), body));
    }

    private static ResultSheet sheet(List<RequestVote> votes) {
        return new ResultSheet(Optional.empty(), votes);
    }

    private static void assertHolds(String certificate) {
        assertThat(Verification.of(MAPPER.readTree(certificate)).findings()).isEmpty();
    }

    @Provide
    Arbitrary<List<RequestVote>> votes() {
        return VoteArbitraries.requestVotes();
    }

    @Provide
    Arbitrary<RollCall> rolls() {
        Arbitrary<Integer> votes = Arbitraries.integers().between(0, 7);
        return Combinators.combine(votes, votes, votes, votes)
                .as((yes, no, abstain, unused) -> DelegationVote.of(
                        CountryCode.of("LI"),
                        Tally.of(yes, no, abstain),
                        new VotingRight(yes + no + abstain + unused, (yes + no + abstain + 9) / 10)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(MajorityCertificateProperties::named);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Arbitraries.integers()
                .between(1, 20)
                .flatMap(whole -> Arbitraries.integers().between(1, whole).map(part -> new Fraction(part, whole)));
    }

    @Provide
    Arbitrary<Parameter<Majority>> parameters() {
        return Arbitraries.of(
                MajorityParameters.PRESIDENT,
                MajorityParameters.SECRETARY_GENERAL,
                MajorityParameters.STATUTES_AMENDMENT,
                MajorityParameters.RULES_AMENDMENT,
                MajorityParameters.RESOLUTION,
                MajorityParameters.VOID_VOTE);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1965, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static RollCall named(List<DelegationVote> lines) {
        List<String> codes = List.of("LI", "CH", "FR", "ZA");
        List<DelegationVote> named = new ArrayList<>();
        for (DelegationVote line : lines) {
            CountryCode code = CountryCode.of(codes.get(named.size()));
            named.add(new DelegationVote(code, line.votes(), line.right()));
        }
        return new RollCall(named);
    }
}
