package org.openipu.rules.procedure;

import static net.jqwik.api.Arbitraries.frequencyOf;
import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VoteRecord;

/** Sequences of events over a handful of requests, in and out of order. */
final class EventArbitraries {

    private static final Arbitrary<String> ID = Arbitraries.of("a", "b", "c", "joint");

    private EventArbitraries() {}

    /** Returns sequences that mostly begin with some requests, so that later steps have something to do. */
    static Arbitrary<List<ProcedureEvent>> sequences(LocalDate first) {
        Arbitrary<List<ProcedureEvent>> requests = submission(just(first), Arbitraries.of("a", "b", "c"))
                .list()
                .ofMaxSize(4)
                .map(List::copyOf);
        return Combinators.combine(requests, event(day(first)).list().ofMaxSize(12))
                .as((begin, rest) -> {
                    List<ProcedureEvent> all = new ArrayList<>(begin);
                    all.addAll(rest);
                    return all;
                });
    }

    private static Arbitrary<LocalDate> day(LocalDate first) {
        return frequencyOf(
                Tuple.of(30, just(first)), Tuple.of(2, integers().between(-1, 1).map(first::plusDays)));
    }

    private static Arbitrary<ProcedureEvent> event(Arbitrary<LocalDate> day) {
        return frequencyOf(
                Tuple.of(1, submission(day, ID).map(ProcedureEvent.class::cast)),
                Tuple.of(
                        2,
                        Combinators.combine(day, ID, Arbitraries.of(true, true, false))
                                .as(Opinion::new)),
                Tuple.of(
                        3,
                        Combinators.combine(
                                        ID.list().ofMinSize(1).ofMaxSize(3),
                                        submission(day, Arbitraries.of("joint", "a")))
                                .as(Merger::new)),
                Tuple.of(2, Combinators.combine(day, ID).as(Withdrawal::new)),
                Tuple.of(9, Combinators.combine(day, ID, tally().optional(0.8)).as(Voting::new)),
                Tuple.of(4, Combinators.combine(day, result()).as(Announcement::new)),
                Tuple.of(2, Combinators.combine(day, result()).as(Correction::new)),
                Tuple.of(2, Combinators.combine(day, ID, tally()).as(VoidVote::new)),
                Tuple.of(3, day.map(Closing::new)));
    }

    private static Arbitrary<Submission> submission(Arbitrary<LocalDate> day, Arbitrary<String> id) {
        return Combinators.combine(day, id, Arbitraries.of("x", "x", "y"), authors(), documents())
                .as((when, name, subject, authors, documents) ->
                        new Submission(when, name, "Title", Subject.of(subject), authors, List.of(), documents));
    }

    private static Arbitrary<Submission.Documents> documents() {
        return frequencyOf(
                Tuple.of(20, just(Submission.Documents.BOTH)), Tuple.of(1, Arbitraries.of(Submission.Documents.class)));
    }

    private static Arbitrary<List<Author>> authors() {
        Author first = Author.member(CountryCode.of("JO"));
        Author second = Author.member(CountryCode.of("KW"));
        return frequencyOf(
                Tuple.of(20, Arbitraries.of(List.of(first), List.of(first, second))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                List.of(),
                                List.of(new Author.OfParliament(CountryCode.of("SY"), true)),
                                List.of(first, new Author.OfOrganization("Observer", Affiliation.OBSERVER)))));
    }

    private static Arbitrary<VoteRecord> tally() {
        Arbitrary<Integer> votes = integers().between(0, 3);
        return Combinators.combine(votes, votes, votes).as(Tally::of);
    }

    private static Arbitrary<ReportedResult> result() {
        return Combinators.combine(ID, Arbitraries.of(true, false).optional(0.7), Arbitraries.of(true, false))
                .as((id, reached, accepted) -> {
                    ReportedResult outcome = ReportedResult.ofOutcome(id, false, accepted);
                    return new ReportedResult(
                            id,
                            outcome.affirmative(),
                            outcome.negative(),
                            outcome.abstentions(),
                            outcome.required(),
                            reached,
                            accepted);
                });
    }
}
