package org.openipu.io.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.openipu.io.verification.Verification;
import org.openipu.model.citation.Cited;
import org.openipu.rules.apportionment.Apportionment;
import org.openipu.rules.apportionment.GroupVotes;
import org.openipu.rules.apportionment.HeldSeat;
import org.openipu.rules.apportionment.SainteLague;
import org.openipu.rules.apportionment.SeatTransfers;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SeatCertificateProperties {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int GROUPS = 4;

    @Property(tries = 3_000)
    @Label("what decides and what verifies agree on the seats of the Executive Committee, on every day of the Union")
    void everySharingHolds(@ForAll("votes") List<GroupVotes> votes, @ForAll("days") LocalDate day) {
        assertHolds(SeatCertificates.share(votes, RuleBook.at(day)));
    }

    @Property(tries = 2_000)
    @Label("so they do with any number of seats, known or not")
    void everyNumberOfSeatsHolds(
            @ForAll("votes") List<GroupVotes> votes,
            @ForAll("numbers") Cited<Integer> seats,
            @ForAll("days") LocalDate day) {
        assertHolds(SeatCertificates.share(votes, RuleBook.at(day).with(ExecutiveCommitteeParameters.ELECTED, seats)));
    }

    @Property(tries = 4_000)
    @Label("so they do on every seat that changes hands")
    void everyTransferHolds(
            @ForAll("votes") List<GroupVotes> votes,
            @ForAll("held") List<HeldSeat> held,
            @ForAll @IntRange(max = 12) int seats,
            @ForAll("days") LocalDate day) {
        List<HeldSeat> named = held.stream()
                .filter(seat -> votes.stream().anyMatch(group -> group.name().equals(seat.group())))
                .toList();

        JsonNode certificate = MAPPER.readTree(SeatCertificates.transfer(named, votes, seats, RuleBook.at(day)));

        assertThat(Verification.of(certificate).findings()).isEmpty();
        for (JsonNode step : certificate.path("steps").values()) {
            Statistics.collect(step.path("code").stringValue());
        }
        Statistics.coverage(coverage -> {
            for (String code : List.of(
                    "rule-unknown",
                    "seats-at-term-end",
                    "seats-leave",
                    "seats-wait",
                    "seats-in-no-order",
                    "seats-undecided")) {
                coverage.check("apportionment." + code).count(count -> count > 0);
            }
        });
    }

    @Example
    @Label("seats that are not those of the votes are not certified")
    void otherSeatsAreRefused() {
        RuleBook rules = CertificateExamples.RULES;
        List<GroupVotes> votes = List.of(new GroupVotes("a", 9), new GroupVotes("b", 2));
        Apportionment next = SainteLague.apportion(votes, 3, rules).outcome();
        Apportionment other = new Apportionment(next.groups(), next.won(), List.of(), next.openSeats());

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CertifiedSeatTransfer(List.of(), other, SeatTransfers.of(List.of(), other, rules), rules));
    }

    private static void assertHolds(String certificate) {
        assertThat(Verification.of(MAPPER.readTree(certificate)).findings()).isEmpty();
    }

    @Provide
    Arbitrary<List<GroupVotes>> votes() {
        return Arbitraries.integers().between(0, 12).list().ofMaxSize(GROUPS).map(counts -> {
            List<GroupVotes> groups = new ArrayList<>();
            counts.forEach(count -> groups.add(new GroupVotes("g" + (GROUPS - groups.size()), count)));
            return groups;
        });
    }

    @Provide
    Arbitrary<List<HeldSeat>> held() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, GROUPS),
                        Arbitraries.of("x", "y", "z", "B", "a"),
                        Arbitraries.integers().between(2026, 2029))
                .as((group, holder, year) -> new HeldSeat("g" + group, holder, LocalDate.of(year, 10, 14)))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Cited<Integer>> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 20).map(Proposals::of), Arbitraries.just(Proposals.unknown()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        RuleBook.FIRST_DAY.toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
