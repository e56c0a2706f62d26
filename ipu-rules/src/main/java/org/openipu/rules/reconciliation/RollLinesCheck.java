package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;

/** Whether the lines of a frozen roll name whoever votes. */
final class RollLinesCheck {

    private RollLinesCheck() {}

    /** Returns an error for each delegation that votes without a line where others have one. */
    static List<Finding> check(ResultSheet sheet) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sheet.votes().size(); i++) {
            RequestVote request = sheet.votes().get(i);
            if (request.votes() instanceof RollCall rollCall) {
                findings.addAll(check(request.id(), "requests[" + i + "].rollCall", rollCall));
            }
        }
        return findings;
    }

    private static List<Finding> check(String request, String path, RollCall rollCall) {
        List<Finding> findings = new ArrayList<>();
        boolean hasRoll =
                rollCall.votes().stream().anyMatch(vote -> vote.right().isPresent());
        for (int i = 0; hasRoll && i < rollCall.votes().size(); i++) {
            DelegationVote vote = rollCall.votes().get(i);
            if (vote.right().isEmpty() && vote.votes().votesCastAndAbstentions() > 0) {
                findings.add(Finding.error(
                        "roll.delegation-missing",
                        path + "[" + i + "]",
                        Argument.of("request", request),
                        Argument.of("delegation", vote.delegation().alpha2())));
            }
        }
        return findings;
    }
}
