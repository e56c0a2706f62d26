package org.openipu.rules.analysis.count;

import java.util.List;
import org.openipu.model.finding.Finding;

/**
 * What came of an event.
 *
 * @param count the count after it; the count before when the event was refused
 * @param isTaken whether the event is in the log
 * @param findings everything that stands against it; an announced result that contradicts the count is in the log all the same,
 *     as it was announced
 */
public record Counted(LiveRollCall count, boolean isTaken, List<Finding> findings) {

    /** Copies the findings. */
    public Counted {
        findings = List.copyOf(findings);
    }
}
