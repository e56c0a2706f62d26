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
 * @param votesTaken the votes on it in their order, those declared void among them; empty before the first
 */
public record RequestRecord(Submission submission, RequestStage stage, List<VoteTaken> votesTaken) {

    /** Copies the votes. */
    public RequestRecord {
        votesTaken = List.copyOf(votesTaken);
    }

    /** Returns the request's id. */
    public String id() {
        return submission.id();
    }

    /** Returns the vote that counts: the last one, unless it was declared void; empty when there is none. */
    public Optional<VoteTaken> voteTaken() {
        return votesTaken.isEmpty()
                ? Optional.empty()
                : Optional.of(votesTaken.get(votesTaken.size() - 1))
                        .filter(last -> last.declaredVoid().isEmpty());
    }

    boolean isOpen() {
        return stage instanceof OpenStage;
    }

    boolean isEligible() {
        return stage instanceof VotedStage.Eligible;
    }

    RequestRecord at(RequestStage next) {
        return new RequestRecord(submission, next, votesTaken);
    }

    RequestRecord with(VoteTaken next) {
        List<VoteTaken> all = new ArrayList<>(votesTaken);
        all.add(next);
        return new RequestRecord(submission, stage, all);
    }

    RequestRecord withLast(UnaryOperator<VoteTaken> change) {
        List<VoteTaken> all = new ArrayList<>(votesTaken);
        all.set(all.size() - 1, change.apply(all.get(all.size() - 1)));
        return new RequestRecord(submission, stage, all);
    }
}
