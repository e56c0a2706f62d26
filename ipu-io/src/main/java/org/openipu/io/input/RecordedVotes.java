package org.openipu.io.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.Tally;

/**
 * Votes as a record has them, errors included: what a reconciliation starts from.
 *
 * @param sheet the votes as far as they could be read; of a delegation that stands twice, the first entry
 * @param totals what all entries add up to as they stand, repeated and unknown delegations included, by request in the order
 *     of the record; empty when an entry cannot be read, as then no total is known
 * @param findings everything that is wrong with the record itself, in its order
 * @param places puts a finding about a value of the sheet at its place in the input
 */
public record RecordedVotes(
        ResultSheet sheet, Optional<Map<String, Tally>> totals, List<Finding> findings, UnaryOperator<Finding> places) {

    /** Copies the findings. */
    public RecordedVotes {
        findings = List.copyOf(findings);
    }
}
