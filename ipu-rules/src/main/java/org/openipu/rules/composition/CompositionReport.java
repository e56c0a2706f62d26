package org.openipu.rules.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openipu.model.finding.Finding;
import org.openipu.rules.decision.Reason;

/**
 * What is wrong with a composition, and what could not be checked.
 *
 * @param rulesAsOf the day whose rule book was applied
 * @param findings what does not go with the rules: errors, and warnings where a rule is only assumed or may lawfully be unmet
 *     for a while; empty when nothing was found
 * @param open what was not checked because a rule or a fact is not known, with the provision; empty when all was checked
 */
public record CompositionReport(LocalDate rulesAsOf, List<Finding> findings, List<Reason> open) {

    /** Copies the lists. */
    public CompositionReport {
        findings = List.copyOf(findings);
        open = List.copyOf(open);
    }

    /**
     * Returns this report with that of another check behind it.
     *
     * @param other a report by the rule book of the same day
     * @return both
     * @throws IllegalArgumentException if the other is of another day
     */
    public CompositionReport and(CompositionReport other) {
        if (!rulesAsOf.equals(other.rulesAsOf)) {
            throw new IllegalArgumentException("reports of different days: " + rulesAsOf + " and " + other.rulesAsOf);
        }
        return new CompositionReport(
                rulesAsOf,
                Stream.concat(findings.stream(), other.findings.stream()).toList(),
                Stream.concat(open.stream(), other.open.stream()).toList());
    }
}
