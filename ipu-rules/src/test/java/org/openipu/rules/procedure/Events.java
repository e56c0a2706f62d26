package org.openipu.rules.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;

/** Events of one day, in short. */
final class Events {

    private final LocalDate day;

    Events(LocalDate day) {
        this.day = day;
    }

    static Author member(String country) {
        return Author.member(CountryCode.of(country));
    }

    Submission submission(String id, String subject, String... countries) {
        return submission(id, Subject.of(subject), countries);
    }

    Submission submission(String id, Subject subject, String... countries) {
        List<Author> authors = Stream.of(countries).map(Events::member).toList();
        return new Submission(day, id, "Title of " + id, subject, authors, List.of(), Submission.Documents.BOTH);
    }

    Submission submittedBy(Author... authors) {
        return new Submission(
                day, "i", "Title", Subject.of("x"), List.of(authors), List.of(), Submission.Documents.BOTH);
    }

    Opinion opinion(String id, boolean admissible) {
        return new Opinion(day, id, admissible);
    }

    Merger merger(Submission joint, String... originals) {
        return new Merger(List.of(originals), joint);
    }

    Withdrawal withdrawal(String id) {
        return new Withdrawal(day, id);
    }

    Voting vote(String id, int yes, int no, int abstentions) {
        return new Voting(day, id, Optional.of(Tally.of(yes, no, abstentions)));
    }

    Voting voteWithoutFigures(String id) {
        return Voting.withoutFigures(day, id);
    }

    Announcement announcement(ReportedResult result) {
        return new Announcement(day, result);
    }

    Announcement announcement(String id, boolean reached, boolean accepted) {
        return new Announcement(day, ReportedResult.ofOutcome(id, reached, accepted));
    }

    Correction correction(String id, boolean reached, boolean accepted) {
        return new Correction(day, ReportedResult.ofOutcome(id, reached, accepted));
    }

    VoidVote voidVote(String id, int yes, int no) {
        return new VoidVote(day, id, Tally.of(yes, no, 0));
    }

    Closing closing() {
        return new Closing(day);
    }
}
