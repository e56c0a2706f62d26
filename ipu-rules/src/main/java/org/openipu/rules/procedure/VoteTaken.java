package org.openipu.rules.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.vote.ReportedResult;
import org.openipu.rules.emergency.RequestResult;
import org.openipu.rules.majority.Majority;

/**
 * A vote on a request with all that was said about it. What was announced and what was corrected are kept apart.
 *
 * @param voting the vote
 * @param counted how the request fared by the rule; empty when the figures are not known
 * @param announcement what the chair announced; empty when nothing was
 * @param corrections the corrected results, in their order; empty when nothing was corrected
 * @param declaredVoid the vote that declared it void; empty for a vote that counts
 */
public record VoteTaken(
        Voting voting,
        Optional<RequestResult> counted,
        Optional<Announcement> announcement,
        List<Correction> corrections,
        Optional<VoidVote> declaredVoid) {

    /** Copies the corrections. */
    public VoteTaken {
        corrections = List.copyOf(corrections);
    }

    /** Returns the result that was last announced or corrected; empty when nothing was announced. */
    public Optional<ReportedResult> lastReported() {
        return corrections.isEmpty()
                ? announcement.map(Announcement::result)
                : Optional.of(corrections.get(corrections.size() - 1).result());
    }

    static VoteTaken of(Voting voting, Majority majority) {
        return new VoteTaken(
                voting,
                voting.votes()
                        .map(votes -> new RequestResult(
                                voting.request(),
                                votes.tally(),
                                majority.base().sizeOf(votes.tally()),
                                majority.required(votes.tally()))),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    VoteTaken announced(Announcement result) {
        return new VoteTaken(voting, counted, Optional.of(result), corrections, declaredVoid);
    }

    VoteTaken corrected(Correction result) {
        List<Correction> all = new ArrayList<>(corrections);
        all.add(result);
        return new VoteTaken(voting, counted, announcement, all, declaredVoid);
    }

    VoteTaken voided(VoidVote declaration) {
        return new VoteTaken(voting, counted, announcement, corrections, Optional.of(declaration));
    }

    VotedStage stage(Majority majority) {
        if (counted.isPresent()) {
            return stage(counted.get().isReached(), Basis.COUNTED);
        }
        return lastReported()
                .flatMap(result -> reached(result, majority))
                .map(reached -> stage(reached, Basis.REPORTED))
                .orElse(new VotedStage.Voted());
    }

    private static VotedStage stage(boolean reached, Basis basis) {
        return reached ? new VotedStage.Eligible(basis) : new VotedStage.Rejected(basis);
    }

    /** What a report says about the majority in words, else what its figures show. */
    private static Optional<Boolean> reached(ReportedResult result, Majority majority) {
        return result.reachedMajority()
                .or(() -> result.accepted() ? Optional.of(true) : Optional.empty())
                .or(() -> result.tally().map(majority::isReachedBy))
                .or(() -> reachedAsPrinted(result));
    }

    private static Optional<Boolean> reachedAsPrinted(ReportedResult result) {
        return result.affirmative().isPresent() && result.required().isPresent()
                ? Optional.of(
                        result.affirmative().getAsInt() >= result.required().getAsInt())
                : Optional.empty();
    }
}
