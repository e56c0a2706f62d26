package org.openipu.io.text;

import java.util.List;
import org.openipu.model.finding.Finding;
import org.openipu.rules.reconciliation.Reconciliation;

/** What came of a reconciliation, as one line of plain text. */
public final class ReconciliationText {

    private ReconciliationText() {}

    /**
     * Words whether a record is consistent; the findings have lines of their own ({@link FindingText}).
     *
     * @param reconciliation the reconciliation
     * @param words the language
     * @return a line of text, ended
     */
    public static String write(Reconciliation reconciliation, Words words) {
        List<Finding> findings = reconciliation.findings();
        long errors = findings.stream().filter(Finding::isError).count();
        return words.text(
                        reconciliation.isConsistent() ? "verdict.consistent" : "verdict.not-consistent",
                        words.number(errors),
                        words.number(findings.size() - errors))
                + "\n";
    }
}
