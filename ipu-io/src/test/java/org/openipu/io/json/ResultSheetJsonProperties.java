package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openipu.io.input.InputText;
import org.openipu.io.reference.MemberParliaments;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.VoteRecord;
import org.openipu.model.vote.VotingRight;
import org.openipu.testkit.jqwik.VoteArbitraries;

class ResultSheetJsonProperties {

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("votes that are written read back as they were")
    void roundTrip(@ForAll("sheets") ResultSheet sheet) {
        assertThat(ResultSheetJson.read(InputText.of("in", ResultSheetJson.write(sheet)))
                        .findValue())
                .contains(sheet);
    }

    /** Sheets that a reader takes: with requests, without empty roll calls and without blanks around texts. */
    @Provide
    Arbitrary<ResultSheet> sheets() {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(
                        LocalDate.of(1889, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<List<RequestVote>> votes = texts().list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(ids -> Combinators.combine(
                                ids.stream().map(this::requestVote).toList())
                        .as(ArrayList::new));
        return Combinators.combine(dates.optional(), votes).as(ResultSheet::new);
    }

    private Arbitrary<RequestVote> requestVote(String id) {
        Arbitrary<List<CountryCode>> authors = Arbitraries.of(
                        MemberParliaments.all().stream().sorted().toList())
                .list()
                .ofMaxSize(3);
        Arbitrary<Optional<String>> titles = texts().optional();
        return Combinators.combine(titles, authors, records())
                .as((title, requestedBy, record) -> new RequestVote(new Request(id, title, requestedBy), record));
    }

    private Arbitrary<VoteRecord> records() {
        Arbitrary<RollCall> rollCalls =
                VoteArbitraries.rollCalls().filter(rollCall -> !rollCall.votes().isEmpty());
        return Arbitraries.oneOf(
                VoteArbitraries.tallies().map(VoteRecord.class::cast),
                rollCalls.map(VoteRecord.class::cast),
                rollCalls.map(ResultSheetJsonProperties::withEverySecondRight));
    }

    private static VoteRecord withEverySecondRight(RollCall rollCall) {
        List<DelegationVote> votes = new ArrayList<>();
        for (DelegationVote vote : rollCall.votes()) {
            boolean even = votes.size() % 2 == 0;
            votes.add(even ? DelegationVote.of(vote.delegation(), vote.votes(), new VotingRight(23, 8)) : vote);
        }
        return new RollCall(votes);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
