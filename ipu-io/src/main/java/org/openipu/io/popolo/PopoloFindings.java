package org.openipu.io.popolo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** What is found in a document. What is left out of many objects of one kind is found once. */
final class PopoloFindings {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> leftOut = new HashSet<>();

    /** Returns the findings so far, to which others can be added. */
    List<Finding> all() {
        return findings;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds that a key of a kind of objects has no place in the records, unless that was found before. */
    void leftOut(PopoloFields fields, String key, String kind) {
        if (leftOut.add(kind + " " + key)) {
            findings.add(Finding.warning(
                    "popolo.left-out", fields.path(key), Argument.of("field", key), Argument.of("kind", kind)));
        }
    }
}
