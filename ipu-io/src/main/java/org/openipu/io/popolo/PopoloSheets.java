package org.openipu.io.popolo;

import java.util.List;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ResultSheet;

/**
 * The votes of a document, as far as they could be taken.
 *
 * @param sheets the votes: a sheet for each run of votes on one day, in the order of the document
 * @param findings what is wrong with the other votes, and what votes have no place for
 */
public record PopoloSheets(List<ResultSheet> sheets, List<Finding> findings) {

    /** Copies the lists. */
    public PopoloSheets {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }
}
