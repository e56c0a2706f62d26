package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.io.verification.Verification;
import org.openipu.model.citation.Cited;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.majority.Fraction;
import org.openipu.rules.rulebook.EmergencyItemParameters;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.testkit.jqwik.VoteArbitraries;
import tools.jackson.databind.json.JsonMapper;

class CertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 500)
    @Label("every decision's certificate holds, on every day of the Union")
    void everyDecisionHolds(@ForAll("votes") List<RequestVote> votes, @ForAll("days") LocalDate day) {
        assertHolds(CertificateExamples.certify(new ResultSheet(Optional.of(day), votes), RuleBook.at(day)));
    }

    @Property(tries = 300)
    @Label("so does that of a decision with another share")
    void everyShareHolds(@ForAll("votes") List<RequestVote> votes, @ForAll("fractions") Fraction fraction) {
        RuleBook book = CertificateExamples.RULES;
        Cited<Fraction> replaced =
                Cited.of(fraction, book.get(EmergencyItemParameters.FRACTION).citation());

        assertHolds(CertificateExamples.certify(
                new ResultSheet(Optional.empty(), votes), book.with(EmergencyItemParameters.FRACTION, replaced)));
    }

    private static void assertHolds(String certificate) {
        assertThat(Verification.of(MAPPER.readTree(certificate)).findings()).isEmpty();
    }

    @Provide
    Arbitrary<List<RequestVote>> votes() {
        return VoteArbitraries.requestVotes();
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
    Arbitrary<Fraction> fractions() {
        return Arbitraries.integers()
                .between(1, Fraction.MAX_DENOMINATOR)
                .flatMap(whole -> Arbitraries.integers().between(1, whole).map(part -> new Fraction(part, whole)));
    }
}
