package org.openipu.rules.procedure;

import java.time.LocalDate;
import java.util.List;

/**
 * The authors of two or more requests on the same subject make them one (Assembly Rule 11.2(c)).
 *
 * @param originals the ids of the requests that are replaced
 * @param joint the request that replaces them, with an id of its own
 */
public record Merger(List<String> originals, Submission joint) implements ProcedureEvent {

    /** Copies the ids. */
    public Merger {
        originals = List.copyOf(originals);
    }

    /** Returns the day of the joint request. */
    @Override
    public LocalDate day() {
        return joint.day();
    }

    @Override
    public Transition applyTo(EmergencyItemProcedure procedure) {
        return MergerStep.take(procedure, this);
    }
}
