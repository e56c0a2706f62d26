package org.openipu.io.popolo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event at which votes are cast.
 *
 * @param id its id; empty when the document gives none
 * @param organization the organization that votes
 * @param identifier what it is called there
 * @param motionId the id of the motion that is voted on
 * @param motion the motion itself where it has no id
 * @param classification its kind
 * @param date the day on which it begins
 * @param result what came of it, such as {@code pass}
 * @param groupResults what came of it in groups of the voters
 * @param counts the votes by option
 * @param votes the votes by voter; empty when the document lists none, and an empty list when it lists that there are none
 */
public record PopoloVoteEvent(
        Optional<String> id,
        Optional<PopoloReference> organization,
        Optional<String> identifier,
        Optional<String> motionId,
        Optional<PopoloMotion> motion,
        Optional<String> classification,
        Optional<LocalDate> date,
        Optional<String> result,
        List<PopoloGroupResult> groupResults,
        List<PopoloCount> counts,
        Optional<List<PopoloVote>> votes) {

    /** Copies the lists. */
    public PopoloVoteEvent {
        groupResults = List.copyOf(groupResults);
        counts = List.copyOf(counts);
        votes = votes.map(List::copyOf);
    }

    /** Returns this event about a motion, unless it names one. */
    PopoloVoteEvent on(PopoloMotion subject) {
        if (motionId.isPresent() || motion.isPresent()) {
            return this;
        }
        return new PopoloVoteEvent(
                id,
                organization,
                identifier,
                subject.id(),
                subject.id().isPresent() ? Optional.empty() : Optional.of(subject),
                classification,
                date,
                result,
                groupResults,
                counts,
                votes);
    }

    /** Returns this event with other results, counts and votes. */
    PopoloVoteEvent with(
            List<PopoloGroupResult> otherResults,
            List<PopoloCount> otherCounts,
            Optional<List<PopoloVote>> otherVotes) {
        return new PopoloVoteEvent(
                id,
                organization,
                identifier,
                motionId,
                motion,
                classification,
                date,
                result,
                otherResults,
                otherCounts,
                otherVotes);
    }

    /** Returns this event in an organization, unless it names one. */
    PopoloVoteEvent in(PopoloReference owner) {
        return new PopoloVoteEvent(
                id,
                organization.or(() -> Optional.of(owner)),
                identifier,
                motionId,
                motion,
                classification,
                date,
                result,
                groupResults,
                counts,
                votes);
    }
}
