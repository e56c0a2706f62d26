package org.openipu.io.popolo;

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
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.VoteRecord;
import org.openipu.model.vote.VotingRight;
import org.openipu.testkit.jqwik.VoteArbitraries;

class PopoloProperties {

    static final PopoloOrganization BODY = PopoloOrganization.of("assembly", "Assembly", "assembly");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("votes that become Popolo are the same when they come back, and nothing is found")
    void roundTrip(@ForAll("sheets") ResultSheet sheet) {
        String text = PopoloJson.write(PopoloVotes.document(List.of(sheet), BODY));

        assertThat(PopoloVotes.read(InputText.of("in", text)).findValue())
                .contains(new PopoloSheets(List.of(sheet), List.of()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label("a document that is written reads back as it was")
    void documentsRoundTrip(@ForAll("sheets") ResultSheet one, @ForAll("sheets") ResultSheet other) {
        PopoloDocument document = PopoloVotes.document(List.of(one, other), BODY);

        assertThat(PopoloJson.read(InputText.of("in", PopoloJson.write(document)))
                        .findValue())
                .contains(document);
    }

    @Provide
    static Arbitrary<ResultSheet> sheets() {
        Arbitrary<Optional<LocalDate>> dates = Arbitraries.longs()
                .between(
                        LocalDate.of(1889, 7, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .optional();
        Arbitrary<List<RequestVote>> votes = texts().list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(ids -> Combinators.combine(
                                ids.stream().map(PopoloProperties::vote).toList())
                        .as(ArrayList::new));
        return Combinators.combine(dates, votes).as(ResultSheet::new);
    }

    private static Arbitrary<RequestVote> vote(String id) {
        Arbitrary<List<CountryCode>> authors =
                Arbitraries.of("LI", "ZA", "FR").map(CountryCode::of).list().ofMaxSize(3);
        return Combinators.combine(texts().optional(), authors, records())
                .as((title, requestedBy, record) -> new RequestVote(new Request(id, title, requestedBy), record));
    }

    private static Arbitrary<VoteRecord> records() {
        return Arbitraries.oneOf(
                VoteArbitraries.tallies().map(VoteRecord.class::cast),
                VoteArbitraries.rollCalls().map(VoteRecord.class::cast),
                VoteArbitraries.rollCalls().map(PopoloProperties::withEverySecondRight));
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
