package org.openipu.rules.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule decided, and why.
 *
 * @param <O> the closed list of outcomes of the rule
 * @param outcome what was decided; a case that the rules leave open is an outcome too
 * @param rulesAsOf the day whose rule book was applied
 * @param reasons the steps that led to the outcome, in order
 */
public record Decision<O>(O outcome, LocalDate rulesAsOf, List<Reason> reasons) {

    /** Copies the reasons. */
    public Decision {
        reasons = List.copyOf(reasons);
    }
}
