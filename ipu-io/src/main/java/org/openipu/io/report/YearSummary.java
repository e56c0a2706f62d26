package org.openipu.io.report;

import java.util.List;
import org.openipu.model.cost.CostItem;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.ResultSheet;
import org.openipu.rules.cost.CostTotals;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItemOutcome;

/**
 * What a delegation's year holds in decided votes, reported outcomes and costs.
 *
 * @param delegation the delegation's name
 * @param year the year
 * @param votes votes that were decided from their figures
 * @param reported outcomes that are reported without figures
 * @param items the year's costs
 * @param totals their totals
 * @param costSource where the costs are from
 */
public record YearSummary(
        String delegation,
        int year,
        List<DecidedVote> votes,
        List<ReportedVote> reported,
        List<CostItem> items,
        CostTotals totals,
        String costSource) {

    /** Copies the lists. */
    public YearSummary {
        votes = List.copyOf(votes);
        reported = List.copyOf(reported);
        items = List.copyOf(items);
    }

    /**
     * A vote with figures, and the decision on it.
     *
     * @param title the meeting
     * @param source where the figures are from
     * @param sheet the votes
     * @param decision what they decide
     */
    public record DecidedVote(
            String title, String source, ResultSheet sheet, Decision<EmergencyItemOutcome> decision) {}

    /**
     * An outcome that is reported without figures.
     *
     * @param title the meeting
     * @param source where the report is from
     * @param results what is reported
     * @param findings the contradictions with the rule; empty when there are none
     */
    public record ReportedVote(String title, String source, List<ReportedResult> results, List<Finding> findings) {

        /** Copies the lists. */
        public ReportedVote {
            results = List.copyOf(results);
            findings = List.copyOf(findings);
        }
    }
}
