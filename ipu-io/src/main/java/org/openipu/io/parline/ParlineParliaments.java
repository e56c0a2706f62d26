package org.openipu.io.parline;

import java.util.List;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.Parliament;

/**
 * The parliaments of a file, as far as they could be read.
 *
 * @param parliaments the parliaments with their chambers over time, in the order in which the file first names their countries
 * @param findings what could not be read, and what the records have no place for
 */
public record ParlineParliaments(List<Parliament> parliaments, List<Finding> findings) {

    /** Copies the lists. */
    public ParlineParliaments {
        parliaments = List.copyOf(parliaments);
        findings = List.copyOf(findings);
    }
}
