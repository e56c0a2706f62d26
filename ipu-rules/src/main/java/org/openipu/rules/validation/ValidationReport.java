package org.openipu.rules.validation;

import java.util.List;
import org.openipu.model.finding.Finding;

/**
 * Everything that was found in a value.
 *
 * @param findings errors and warnings, in the order of their paths; empty when nothing was found
 */
public record ValidationReport(List<Finding> findings) {

    /** Copies the findings. */
    public ValidationReport {
        findings = List.copyOf(findings);
    }

    /** Tells whether there is no error; warnings may remain. */
    public boolean isValid() {
        return findings.stream().noneMatch(Finding::isError);
    }

    /** Returns the errors alone. */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }
}
