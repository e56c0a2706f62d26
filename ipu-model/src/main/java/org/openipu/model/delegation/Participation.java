package org.openipu.model.delegation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.constraint.CoherentParticipation;
import org.openipu.model.text.MultilingualText;

/**
 * How a delegation took part in an Assembly, or why it did not.
 *
 * @param status whether it took part
 * @param delegates who took part, each in the role in which the document has it; empty unless it did
 * @param withSecretary whether the secretary was there
 * @param composition its women and men; empty when they are not recorded
 * @param forums the forums in which it took part
 * @param reason why it did not take part; empty when it did
 */
@CoherentParticipation
public record Participation(
        ParticipationStatus status,
        List<@Valid Delegate> delegates,
        boolean withSecretary,
        Optional<@Valid Composition> composition,
        List<@Valid ForumVisit> forums,
        Optional<MultilingualText> reason) {

    /** Copies the lists. */
    public Participation {
        delegates = List.copyOf(delegates);
        forums = List.copyOf(forums);
    }

    /**
     * Returns the participation of delegates.
     *
     * @param delegates who took part
     * @param withSecretary whether the secretary was there
     * @return the participation
     */
    public static Participation attended(List<Delegate> delegates, boolean withSecretary) {
        return new Participation(
                ParticipationStatus.ATTENDED, delegates, withSecretary, Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * Returns the absence of a delegation.
     *
     * @param reason why it did not take part
     * @return the participation
     */
    public static Participation absent(MultilingualText reason) {
        return new Participation(
                ParticipationStatus.ABSENT, List.of(), false, Optional.empty(), List.of(), Optional.of(reason));
    }
}
