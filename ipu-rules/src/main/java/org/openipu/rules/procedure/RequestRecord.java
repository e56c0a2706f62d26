package org.openipu.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is recorded of one request.
 *
 * @param submission the request as it was handed in
 * @param stage where it stands
 * @param ballots the votes on it in their order, those declared void among them; empty before the first
 */
public record RequestRecord(Submission submission, RequestStage stage, List<Ballot> ballots) {

    /** Copies the ballots. */
    public RequestRecord {
        ballots = List.copyOf(ballots);
    }

    /** Returns the request's id. */
    public String id() {
        return submission.id();
    }

    /** Returns the vote that counts: the last one, unless it was declared void; empty when there is none. */
    public Optional<Ballot> ballot() {
        return ballots.isEmpty()
                ? Optional.empty()
                : Optional.of(ballots.get(ballots.size() - 1))
                        .filter(last -> last.declaredVoid().isEmpty());
    }

    boolean isOpen() {
        return stage instanceof OpenStage;
    }

    boolean isEligible() {
        return stage instanceof VotedStage.Eligible;
    }

    RequestRecord at(RequestStage next) {
        return new RequestRecord(submission, next, ballots);
    }

    RequestRecord with(Ballot next) {
        List<Ballot> all = new ArrayList<>(ballots);
        all.add(next);
        return new RequestRecord(submission, stage, all);
    }

    RequestRecord withLast(UnaryOperator<Ballot> change) {
        List<Ballot> all = new ArrayList<>(ballots);
        all.set(all.size() - 1, change.apply(all.get(all.size() - 1)));
        return new RequestRecord(submission, stage, all);
    }
}
