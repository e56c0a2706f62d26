package org.openipu.rules.analysis.comparison;

import java.util.Optional;
import org.openipu.rules.decision.Reason;

/**
 * A step that two decisions do not have in common.
 *
 * @param here the step of the one; empty when it has none of the kind
 * @param there the step of the other with the same code about the same request; empty when it has none of the kind
 */
public record ReasonDifference(Optional<Reason> here, Optional<Reason> there) {

    /**
     * Refuses a difference of nothing.
     *
     * @throws IllegalArgumentException if both are empty
     */
    public ReasonDifference {
        if (here.isEmpty() && there.isEmpty()) {
            throw new IllegalArgumentException("a difference has a step");
        }
    }
}
