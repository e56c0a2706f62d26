package org.openipu.rules.decision;

import java.util.List;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;

/**
 * One step of a decision as data: which provision, how certain, and the exact values.
 *
 * @param code the stable name of the step, such as {@code emergency-item.request-reached}
 * @param citation what the step rests on
 * @param arguments the values, in the order of the words
 */
public record Reason(String code, Citation citation, List<Argument> arguments) {

    /**
     * Copies the arguments.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Reason {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code must not be blank");
        }
        arguments = List.copyOf(arguments);
    }

    /**
     * Returns a step.
     *
     * @param code the stable name of the step
     * @param citation what the step rests on
     * @param arguments the values, in the order of the words
     * @return the step
     */
    public static Reason of(String code, Citation citation, Argument... arguments) {
        return new Reason(code, citation, List.of(arguments));
    }

    /** Returns how certain the step is. */
    public Standing standing() {
        return citation.standing();
    }
}
