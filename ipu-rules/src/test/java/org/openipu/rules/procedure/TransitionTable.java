package org.openipu.rules.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openipu.model.vote.Tally;

/**
 * The stages of requests as one would keep them on a blackboard: a table of which step is open at which stage, and words
 * that are wiped and written anew. It shares nothing with the procedure but the events it is told.
 */
final class TransitionTable {

    private static final Set<String> BEFORE_A_VOTE = Set.of("submitted", "admissible", "doubted", "voided");
    private static final Set<String> AFTER_A_VOTE = Set.of("voted", "rejected", "eligible");
    private static final Set<String> WITH_A_VOTE =
            Set.of("voted", "rejected", "eligible", "accepted", "not accepted", "undecided");

    private static final Map<Class<?>, Set<String>> OPEN_AT = Map.of(
            Opinion.class, Set.of("submitted"),
            Merger.class, BEFORE_A_VOTE,
            Withdrawal.class, BEFORE_A_VOTE,
            Voting.class, BEFORE_A_VOTE,
            VoidVote.class, AFTER_A_VOTE,
            Announcement.class, WITH_A_VOTE,
            Correction.class, WITH_A_VOTE);

    private final boolean opinionsBind;
    private final boolean abstentionsCount;
    private final boolean voidingKnown;
    private final Map<String, String> stages = new LinkedHashMap<>();
    private final Map<String, Submission> handedIn = new HashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, Boolean> saidReached = new HashMap<>();
    private final Map<String, Boolean> saidAccepted = new HashMap<>();
    private LocalDate last = LocalDate.MIN;
    private boolean closed;

    TransitionTable(boolean opinionsBind, boolean abstentionsCount, boolean voidingKnown) {
        this.opinionsBind = opinionsBind;
        this.abstentionsCount = abstentionsCount;
        this.voidingKnown = voidingKnown;
    }

    Map<String, String> stages() {
        return stages;
    }

    /** Tells whether the step is taken, and writes down what it leads to. */
    boolean take(ProcedureEvent event) {
        boolean late = event.day().isBefore(last);
        boolean report = event instanceof Announcement || event instanceof Correction;
        boolean taken = !late && (!closed || report) && step(event);
        if (taken) {
            last = event.day();
        }
        return taken;
    }

    private boolean step(ProcedureEvent event) {
        if (event instanceof Submission submission) {
            return handIn(submission);
        } else if (event instanceof Opinion opinion && open(event, opinion.request())) {
            String held = opinionsBind ? "inadmissible" : "doubted";
            return write(opinion.request(), opinion.admissible() ? "admissible" : held);
        } else if (event instanceof Merger merger) {
            return merge(merger);
        } else if (event instanceof Withdrawal withdrawal && open(event, withdrawal.request())) {
            return write(withdrawal.request(), "withdrawn");
        } else if (event instanceof Voting voting && open(event, voting.request())) {
            return vote(voting);
        } else if (event instanceof VoidVote vote && open(event, vote.request()) && voidingKnown) {
            Tally tally = vote.votes().tally();
            return tally.affirmative() <= tally.negative() || write(vote.request(), "voided");
        } else if (event instanceof Announcement said && open(event, said.request())) {
            return !saidAccepted.containsKey(said.request())
                    && hear(
                            said.request(),
                            said.result().reachedMajority().orElse(null),
                            said.result().accepted());
        } else if (event instanceof Correction said && open(event, said.request())) {
            return saidAccepted.containsKey(said.request())
                    && hear(
                            said.request(),
                            said.result().reachedMajority().orElse(null),
                            said.result().accepted());
        }
        return event instanceof Closing && close();
    }

    private boolean open(ProcedureEvent event, String id) {
        return OPEN_AT.get(event.getClass()).contains(stages.getOrDefault(id, "nothing"));
    }

    private boolean write(String id, String stage) {
        stages.put(id, stage);
        return true;
    }

    private boolean isInOrder(Submission submission) {
        return !stages.containsKey(submission.id())
                && submission.documents() == Submission.Documents.BOTH
                && !submission.authors().isEmpty()
                && submission.authors().stream()
                        .allMatch(author -> author instanceof Author.OfParliament own && !own.suspended());
    }

    private boolean handIn(Submission submission) {
        if (!isInOrder(submission)) {
            return false;
        }
        handedIn.put(submission.id(), submission);
        return write(submission.id(), "submitted");
    }

    private boolean merge(Merger merger) {
        List<String> originals = merger.originals();
        Submission joint = merger.joint();
        if (originals.size() < 2 || Set.copyOf(originals).size() < originals.size() || !isInOrder(joint)) {
            return false;
        }
        for (String id : originals) {
            Submission original = handedIn.get(id);
            if (!open(merger, id)
                    || !original.subject().about().equals(joint.subject().about())
                    || !joint.authors().containsAll(original.authors())) {
                return false;
            }
        }
        originals.forEach(id -> write(id, "merged"));
        return handIn(joint);
    }

    private boolean vote(Voting voting) {
        String id = voting.request();
        tallies.remove(id);
        saidReached.remove(id);
        saidAccepted.remove(id);
        if (voting.votes().isEmpty()) {
            return write(id, "voted");
        }
        Tally tally = voting.votes().get().tally();
        tallies.put(id, tally);
        int base = tally.affirmative() + tally.negative() + (abstentionsCount ? tally.abstentions() : 0);
        boolean enough = tally.affirmative() > 0 && 3 * tally.affirmative() >= 2 * base;
        return write(id, enough ? "eligible" : "rejected");
    }

    private boolean hear(String id, @Nullable Boolean reached, boolean accepted) {
        saidAccepted.put(id, accepted);
        saidReached.remove(id);
        if (reached != null) {
            saidReached.put(id, reached);
        } else if (accepted) {
            saidReached.put(id, true);
        }
        if (!closed && !tallies.containsKey(id)) {
            Boolean heard = saidReached.get(id);
            write(id, heard == null ? "voted" : heard ? "eligible" : "rejected");
        }
        return true;
    }

    private boolean close() {
        for (String stage : stages.values()) {
            if (Set.of("submitted", "admissible", "voided", "voted").contains(stage)) {
                return false;
            }
        }
        List<String> eligible = new ArrayList<>();
        stages.forEach((id, stage) -> {
            if (stage.equals("eligible")) {
                eligible.add(id);
            }
        });
        List<String> leaders = leaders(eligible);
        if (!eligible.isEmpty() && leaders.isEmpty()) {
            return false;
        }
        for (String id : eligible) {
            String found = leaders.size() == 1 ? "accepted" : "undecided";
            write(id, leaders.contains(id) ? found : "not accepted");
        }
        closed = true;
        return true;
    }

    /** The equal leaders; none when the figures are missing and the report does not name one. */
    private List<String> leaders(List<String> eligible) {
        if (tallies.keySet().containsAll(eligible)) {
            int most = eligible.stream()
                    .mapToInt(id -> tallies.get(id).affirmative())
                    .max()
                    .orElse(0);
            return eligible.stream()
                    .filter(id -> tallies.get(id).affirmative() == most)
                    .toList();
        }
        if (eligible.size() == 1) {
            return eligible;
        }
        List<String> named = eligible.stream()
                .filter(id -> saidAccepted.getOrDefault(id, false))
                .toList();
        return named.size() == 1 && !isOutvoted(named.get(0), eligible) ? named : List.of();
    }

    private boolean isOutvoted(String id, List<String> eligible) {
        Tally own = tallies.get(id);
        return own != null
                && eligible.stream()
                        .map(tallies::get)
                        .anyMatch(other -> other != null && other.affirmative() > own.affirmative());
    }
}
