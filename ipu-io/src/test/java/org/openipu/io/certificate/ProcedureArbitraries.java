package org.openipu.io.certificate;

import static net.jqwik.api.Arbitraries.frequencyOf;
import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VoteRecord;
import org.openipu.rules.procedure.Announcement;
import org.openipu.rules.procedure.Author;
import org.openipu.rules.procedure.Closing;
import org.openipu.rules.procedure.Correction;
import org.openipu.rules.procedure.Merger;
import org.openipu.rules.procedure.Opinion;
import org.openipu.rules.procedure.ProcedureEvent;
import org.openipu.rules.procedure.Subject;
import org.openipu.rules.procedure.Submission;
import org.openipu.rules.procedure.VoidVote;
import org.openipu.rules.procedure.Voting;
import org.openipu.rules.procedure.Withdrawal;

/** Events of a procedure in any order, over few requests, so that many are taken and many refused. */
final class ProcedureArbitraries {

    private static final Arbitrary<String> ID = Arbitraries.of("a", "b", "c", "a", "b", "c", "joint");
    private static final Author FIRST = Author.member(CountryCode.of("JO"));
    private static final Author SECOND = Author.member(CountryCode.of("KW"));

    private ProcedureArbitraries() {}

    /** Returns sequences that mostly begin with three requests, and of which every second one ends in votes and a choice. */
    static Arbitrary<List<ProcedureEvent>> sequences(LocalDate first) {
        Arbitrary<List<ProcedureEvent>> requests = Combinators.combine(
                        request(first, "a"), request(first, "b"), request(first, "c"))
                .as((a, b, c) -> joined(List.of(a, b, c)));
        Arbitrary<List<ProcedureEvent>> votes = Combinators.combine(
                        vote(first, "a"), vote(first, "b"), vote(first, "c"), vote(first, "joint"))
                .as((a, b, c, joint) -> joined(List.of(a, b, c, joint, List.of(new Closing(first)))));
        return Combinators.combine(
                        requests,
                        event(day(first)).list().ofMaxSize(8),
                        votes.optional(0.5).map(some -> some.orElse(List.of())),
                        event(day(first)).list().ofMaxSize(2))
                .as((begin, some, end, more) -> joined(List.of(begin, some, end, more)));
    }

    private static List<ProcedureEvent> joined(List<List<ProcedureEvent>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static Arbitrary<List<ProcedureEvent>> request(LocalDate day, String id) {
        return submission(just(day), just(id))
                .list()
                .ofSize(1)
                .optional(0.9)
                .map(some -> some.map(requests -> List.<ProcedureEvent>copyOf(requests))
                        .orElse(List.of()));
    }

    /** Returns votes that often have the majority and often are equal, some without figures and told of afterwards. */
    private static Arbitrary<List<ProcedureEvent>> vote(LocalDate day, String id) {
        return Combinators.combine(integers().between(2, 4), integers().between(0, 2), Arbitraries.of(0, 0, 1, 2))
                .as((yes, no, told) -> told == 0
                        ? List.of(new Voting(day, id, Optional.of(Tally.of(yes, no, 1))))
                        : List.of(
                                Voting.withoutFigures(day, id),
                                new Announcement(day, ReportedResult.ofOutcome(id, no < 2, told == 1))));
    }

    private static Arbitrary<Submission> joint(Arbitrary<LocalDate> day) {
        return day.map(when -> new Submission(
                when, "joint", "Title", Subject.of("x"), List.of(FIRST, SECOND), List.of(), Submission.Documents.BOTH));
    }

    private static Arbitrary<LocalDate> day(LocalDate first) {
        return frequencyOf(
                Tuple.of(30, just(first)), Tuple.of(2, integers().between(-1, 1).map(first::plusDays)));
    }

    private static Arbitrary<ProcedureEvent> event(Arbitrary<LocalDate> day) {
        Arbitrary<Merger> merger = Combinators.combine(
                        ID.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.oneOf(joint(day), joint(day), submission(day, Arbitraries.of("joint", "a"))))
                .as(Merger::new);
        return frequencyOf(
                Tuple.of(1, submission(day, ID).map(ProcedureEvent.class::cast)),
                Tuple.of(
                        2,
                        Combinators.combine(day, ID, Arbitraries.of(true, true, false))
                                .as(Opinion::new)),
                Tuple.of(3, merger),
                Tuple.of(2, Combinators.combine(day, ID).as(Withdrawal::new)),
                Tuple.of(9, Combinators.combine(day, ID, tally().optional(0.8)).as(Voting::new)),
                Tuple.of(4, Combinators.combine(day, result()).as(Announcement::new)),
                Tuple.of(2, Combinators.combine(day, result()).as(Correction::new)),
                Tuple.of(2, Combinators.combine(day, ID, tally()).as(VoidVote::new)),
                Tuple.of(3, day.map(Closing::new)));
    }

    private static Arbitrary<Submission> submission(Arbitrary<LocalDate> day, Arbitrary<String> id) {
        Arbitrary<Subject> subjects =
                Arbitraries.of(Subject.of("x"), Subject.of("x"), Subject.of("y"), new Subject("z", Set.of("y", "x")));
        return Combinators.combine(day, id, subjects, authors(), documents())
                .as((when, name, subject, authors, documents) ->
                        new Submission(when, name, "Title", subject, authors, List.of(), documents));
    }

    private static Arbitrary<Submission.Documents> documents() {
        return frequencyOf(
                Tuple.of(20, just(Submission.Documents.BOTH)), Tuple.of(1, Arbitraries.of(Submission.Documents.class)));
    }

    private static Arbitrary<List<Author>> authors() {
        return frequencyOf(
                Tuple.of(20, Arbitraries.of(List.of(FIRST), List.of(FIRST, SECOND))),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                List.of(),
                                List.of(new Author.OfParliament(CountryCode.of("SY"), true)),
                                List.of(new Author.OfGroup(GeopoliticalGroup.AFRICAN)),
                                List.of(FIRST, new Author.OfOrganization("An Observer", Affiliation.OBSERVER)))));
    }

    private static Arbitrary<VoteRecord> tally() {
        Arbitrary<Integer> votes = integers().between(0, 3);
        return Combinators.combine(votes, votes, votes).as(Tally::of);
    }

    private static Arbitrary<ReportedResult> result() {
        Arbitrary<OptionalInt> figure = integers()
                .between(0, 3)
                .optional(0.7)
                .map(number -> number.map(OptionalInt::of).orElse(OptionalInt.empty()));
        return Combinators.combine(
                        ID,
                        figure,
                        figure,
                        figure,
                        figure,
                        Arbitraries.of(true, false).optional(0.5),
                        Arbitraries.of(true, false))
                .as(ReportedResult::new);
    }
}
