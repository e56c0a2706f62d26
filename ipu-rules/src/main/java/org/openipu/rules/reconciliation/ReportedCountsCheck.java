package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.Tally;

/** Whether the counts that a report prints of a vote are those of the vote. */
public final class ReportedCountsCheck {

    private ReportedCountsCheck() {}

    /**
     * Compares what is printed; a count that is left out proves nothing.
     *
     * @param result what the report prints
     * @param counted the totals of the vote
     * @param place the path of the result
     * @return an error for each count that differs
     */
    public static List<Finding> check(ReportedResult result, Tally counted, String place) {
        List<Finding> findings = new ArrayList<>();
        count(result.affirmative(), counted.affirmative(), place + ".affirmative", findings);
        count(result.negative(), counted.negative(), place + ".negative", findings);
        count(result.abstentions(), counted.abstentions(), place + ".abstentions", findings);
        return List.copyOf(findings);
    }

    private static void count(OptionalInt printed, int counted, String place, List<Finding> findings) {
        if (printed.isPresent() && printed.getAsInt() != counted) {
            findings.add(Finding.error(
                    "report.count-differs",
                    place,
                    Argument.of("printed", printed.getAsInt()),
                    Argument.of("counted", counted)));
        }
    }
}
