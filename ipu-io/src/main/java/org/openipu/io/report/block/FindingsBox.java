package org.openipu.io.report.block;

import java.util.List;

/**
 * What is wrong with a draft.
 *
 * @param heading what the box holds
 * @param findings a line for each finding, or one that says that there is none; never empty
 */
public record FindingsBox(Line heading, List<Line> findings) implements Block {

    /**
     * Copies the findings; refuses a box of nothing.
     *
     * @throws IllegalArgumentException if there is no line
     */
    public FindingsBox {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a box of findings has at least one line");
        }
        findings = List.copyOf(findings);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.findings(this);
    }
}
