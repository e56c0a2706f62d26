package org.openipu.rules.entitlement;

import java.util.List;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.Roll;

/**
 * A roll as it was frozen, and what kept delegations off it.
 *
 * @param roll the roll
 * @param findings an error for each delegation that should stand on the roll and cannot; empty when the roll is complete
 */
public record FrozenRoll(Roll roll, List<Finding> findings) {

    /** Copies the findings. */
    public FrozenRoll {
        findings = List.copyOf(findings);
    }

    /** Tells whether every delegation with a vote stands on the roll. */
    public boolean isComplete() {
        return findings.isEmpty();
    }
}
