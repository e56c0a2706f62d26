package org.openipu.io.certificate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.openipu.model.parliament.Affiliation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;
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
import org.openipu.rules.rulebook.RuleBook;

/** Certificates of procedures, invented. */
final class ProcedureCertificates {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 20);
    private static final LocalDate DAY_1971 = LocalDate.of(1971, 9, 4);

    private ProcedureCertificates() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("procedure", Certificate.write(new CertifiedProcedure(151, DAY, RuleBook.at(DAY), toAChoice())));
        all.put("procedure-1971", Certificate.write(in1971()));
        all.put(
                "procedure-reported",
                Certificate.write(new CertifiedProcedure(151, DAY, RuleBook.at(DAY), reported())));
        all.put("procedure-empty", Certificate.write(new CertifiedProcedure(1, DAY, RuleBook.at(DAY), List.of())));
        return all;
    }

    /** Two requests merged, one withdrawn, one inadmissible, one rejected, two with the majority; and what is refused. */
    private static List<ProcedureEvent> toAChoice() {
        return List.of(
                submission(DAY, "a", "x", "JO"),
                submission(DAY, "b", "x", "KW"),
                submission(DAY, "c", "y", "ZA"),
                submission(DAY, "d", "z", "FR"),
                submission(DAY, "e", "w", "CH"),
                submission(DAY, "f", "v", "LI"),
                refused(),
                new Merger(List.of("a", "b"), submission(DAY, "joint", "x", "JO", "KW")),
                new Withdrawal(DAY, "c"),
                new Opinion(DAY, "d", false),
                new Opinion(DAY, "joint", true),
                new Voting(DAY, "joint", Optional.of(Tally.of(850, 10, 400))),
                new Voting(DAY, "e", Optional.of(Tally.of(400, 900, 7))),
                new Closing(DAY),
                new Voting(DAY, "f", Optional.of(Tally.of(900, 400, 0))),
                new Closing(DAY),
                new Announcement(DAY.plusDays(1), ReportedResult.ofOutcome("f", true, true)),
                new Withdrawal(DAY, "joint"));
    }

    private static Submission refused() {
        return new Submission(
                DAY,
                "a",
                "Title",
                new Subject("u", Set.of("x", "y")),
                List.of(
                        new Author.OfParliament(CountryCode.of("SY"), true),
                        new Author.OfOrganization("An Observer", Affiliation.OBSERVER)),
                List.of(),
                Submission.Documents.NONE);
    }

    /** A vote declared void and taken again, the result corrected. */
    private static CertifiedProcedure in1971() {
        return new CertifiedProcedure(
                59,
                DAY_1971,
                RuleBook.at(DAY_1971),
                List.of(
                        submission(DAY_1971, "1", "x", "EG"),
                        new Voting(DAY_1971, "1", Optional.of(Tally.of(1090, 311, 248))),
                        new VoidVote(DAY_1971, "1", Tally.of(600, 300, 20)),
                        new Voting(DAY_1971, "1", Optional.of(Tally.of(1106, 311, 248))),
                        new Closing(DAY_1971)));
    }

    /** Votes without figures, of which results are told. */
    private static List<ProcedureEvent> reported() {
        OptionalInt none = OptionalInt.empty();
        return List.of(
                submission(DAY, "i", "x", "JO"),
                submission(DAY, "ii", "y", "KW"),
                Voting.withoutFigures(DAY, "i"),
                Voting.withoutFigures(DAY, "ii"),
                new Announcement(
                        DAY,
                        new ReportedResult(
                                "i", OptionalInt.of(810), none, none, OptionalInt.of(740), Optional.empty(), false)),
                new Announcement(DAY, ReportedResult.ofTally("ii", Tally.of(720, 371, 5), false)),
                new Correction(DAY, ReportedResult.ofTally("ii", Tally.of(739, 371, 5), true)),
                new VoidVote(DAY, "i", Tally.of(1, 2, 3)),
                new Closing(DAY));
    }

    private static Submission submission(LocalDate day, String id, String subject, String... countries) {
        List<Author> authors = Stream.of(countries)
                .map(country -> Author.member(CountryCode.of(country)))
                .toList();
        return new Submission(
                day, id, "Title of " + id, Subject.of(subject), authors, List.of(), Submission.Documents.BOTH);
    }
}
