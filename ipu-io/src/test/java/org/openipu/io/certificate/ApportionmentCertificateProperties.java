package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.openipu.io.input.InputText;
import org.openipu.io.json.CertificateJson;
import org.openipu.io.verification.Verification;
import org.openipu.rules.apportionment.GroupVotes;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.json.JsonMapper;

class ApportionmentCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 5_000)
    @Label("what decides and what verifies agree on every apportionment, on every day of the Union")
    void everyApportionmentHolds(
            @ForAll("votes") List<GroupVotes> votes,
            @ForAll @IntRange(max = 40) int seats,
            @ForAll("days") LocalDate day) {
        String certificate = ApportionmentCertificates.certify(votes, seats, RuleBook.at(day));

        assertThat(Verification.of(MAPPER.readTree(certificate)).findings()).isEmpty();
    }

    @Example
    @Label("100,000 seats for 10,000 groups, among them equal ones, are certified, read and derived again")
    void moreThanAnyBodyHasHolds() {
        List<Integer> votes = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            votes.add(1_000_000 + i * 7919 % 5_000 * 100_000);
        }
        String certificate =
                ApportionmentCertificates.certify(grouped(votes), 100_000, ApportionmentCertificates.RULES);

        assertThat(CertificateJson.verify(new InputText("c.json", certificate, CertificateJson.LIMITS))
                        .findValue())
                .hasValueSatisfying(
                        verification -> assertThat(verification.findings()).isEmpty());
    }

    /** Up to six groups, often with equal or proportional votes, and sometimes without any. */
    @Provide
    Arbitrary<List<GroupVotes>> votes() {
        Arbitrary<Integer> counts = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 12)),
                Tuple.of(2, Arbitraries.integers().between(1, 3_000)),
                Tuple.of(1, Arbitraries.integers().between(0, Integer.MAX_VALUE)));
        return counts.list().ofMaxSize(6).map(ApportionmentCertificateProperties::grouped);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        RuleBook.FIRST_DAY.toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static List<GroupVotes> grouped(List<Integer> votes) {
        List<GroupVotes> groups = new ArrayList<>();
        votes.forEach(count -> groups.add(new GroupVotes("g" + (votes.size() - groups.size()), count)));
        return groups;
    }
}
