package org.openipu.rules.analysis.flip;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.VotingRight;

/** Whether votes are few enough to weigh delegations against each other. */
public final class FlipCheck {

    private FlipCheck() {}

    /**
     * Lists the roll calls with too many votes. No body of the Union has a quarter of them.
     *
     * @param sheet the votes
     * @return an error for each roll call that has, or could have, more than 10,000 votes; empty when all is well
     */
    public static List<Finding> check(ResultSheet sheet) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sheet.votes().size(); i++) {
            RequestVote vote = sheet.votes().get(i);
            if (vote.votes() instanceof RollCall rollCall && votes(rollCall) > BallotLines.MOST_VOTES) {
                findings.add(Finding.error(
                        "flip.too-many-votes",
                        "requests[" + i + "].rollCall",
                        Argument.of("request", vote.id()),
                        Argument.of("votes", votes(rollCall)),
                        Argument.of("most", BallotLines.MOST_VOTES)));
            }
        }
        return List.copyOf(findings);
    }

    private static long votes(RollCall rollCall) {
        return rollCall.votes().stream().mapToLong(FlipCheck::votes).sum();
    }

    private static long votes(DelegationVote vote) {
        return Math.max(
                vote.votes().votesCastAndAbstentions(),
                vote.right().map(VotingRight::entitlement).orElse(0));
    }
}
