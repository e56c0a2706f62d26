package org.openipu.io.verification.procedure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openipu.io.verification.procedure.ProcedureEntry.Counts;
import org.openipu.io.verification.procedure.ProcedureEntry.Handed;
import org.openipu.io.verification.procedure.ProcedureEntry.Report;

/** Where a request stands, and what is known of the vote on it that counts. */
final class ProcedureRequest {

    static final String SUBMITTED = "submitted";
    static final String DOUBTED = "doubted";
    static final String VOIDED = "voided";
    static final String VOTED = "voted";
    static final String REJECTED = "rejected";
    static final String ELIGIBLE = "eligible";
    static final String WITHDRAWN = "withdrawn";
    static final String ACCEPTED = "accepted";
    static final String NOT_ACCEPTED = "not-accepted";

    private static final List<String> OPEN = List.of(SUBMITTED, "admissible", DOUBTED, VOIDED);

    private final Handed handed;
    private Standing standing = new Standing(SUBMITTED, null);
    private boolean voted;
    private Optional<Counts> votes = Optional.empty();
    private boolean announced;
    private Optional<Report> report = Optional.empty();

    /** A stage, and how it is known: counted, reported, or nothing to be known. */
    record Standing(String stage, @Nullable String basis) {}

    ProcedureRequest(Handed handed) {
        this.handed = handed;
    }

    Handed handed() {
        return handed;
    }

    String id() {
        return handed.id();
    }

    Standing standing() {
        return standing;
    }

    Optional<Counts> votes() {
        return votes;
    }

    boolean is(String stage) {
        return standing.stage().equals(stage);
    }

    boolean isOpen() {
        return OPEN.contains(standing.stage());
    }

    /** Tells whether the Assembly voted on it, and the choice did not follow. */
    boolean isVotedOn() {
        return is(VOTED) || is(REJECTED) || is(ELIGIBLE);
    }

    boolean hasVote() {
        return voted;
    }

    boolean isAnnounced() {
        return announced;
    }

    boolean isAcceptedAsReported() {
        return report.map(Report::accepted).orElse(false);
    }

    void moveTo(String stage) {
        standing = new Standing(stage, null);
    }

    /** Leaves the basis as it is, which the choice does not change. */
    void choose(String stage) {
        standing = new Standing(stage, standing.basis());
    }

    void vote(Optional<Counts> counts, ProcedureRules rules) {
        voted = true;
        votes = counts;
        announced = false;
        report = Optional.empty();
        settle(rules);
    }

    void declareVoid() {
        voted = false;
        votes = Optional.empty();
        announced = false;
        report = Optional.empty();
        moveTo(VOIDED);
    }

    void say(Report said) {
        announced = true;
        report = Optional.of(said);
    }

    /** Says whether it has its majority: by its figures, else by what was last said of them. */
    void settle(ProcedureRules rules) {
        Optional<Boolean> counted = votes.map(counts -> isReached(counts, rules));
        Optional<Boolean> had = counted.or(() -> report.flatMap(said -> isReached(said, rules)));
        standing = had.map(yes -> new Standing(yes ? ELIGIBLE : REJECTED, counted.isPresent() ? "counted" : "reported"))
                .orElse(new Standing(VOTED, null));
    }

    /** What is said of the majority goes first, then that it was accepted, then its figures, then those that were printed. */
    private static Optional<Boolean> isReached(Report said, ProcedureRules rules) {
        if (said.reachedMajority().isPresent() || said.accepted()) {
            return said.reachedMajority().or(() -> Optional.of(true));
        }
        return said.counts()
                .map(counts -> isReached(counts, rules))
                .or(() -> said.yes().flatMap(yes -> said.required().map(needed -> yes.compareTo(needed) >= 0)));
    }

    private static boolean isReached(Counts counts, ProcedureRules rules) {
        return rules.share().isReached(counts.yes(), counts.size(rules.withAbstentions()));
    }
}
