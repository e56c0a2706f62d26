package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

/** Whether delegations cast no more votes than they could, by a roll that is the same for all votes. */
public final class RollCallCheck {

    private RollCallCheck() {}

    /**
     * Checks every roll call of an Assembly's result sheet against its frozen roll.
     *
     * <p>A delegation casts at most its entitlement, and at most ten votes for each delegate present (Statutes 15.3).
     * Its entitlement is the same in all votes, as the roll is frozen before the first; who is in the room may change.
     * Delegations without a line of the roll are not checked.
     *
     * @param sheet the votes
     * @param rules the rule book of the day of the vote
     * @return one error for each delegation with too many votes, then one for each entitlement that changes from one vote
     *     to another, both in the order of the sheet
     */
    public static List<Finding> check(ResultSheet sheet, RuleBook rules) {
        return check(sheet, rules.get(VotingParameters.VOTES_PER_DELEGATE));
    }

    /**
     * Checks every roll call of a result sheet of any body against its frozen roll.
     *
     * @param sheet the votes
     * @param votesPerDelegate the most votes that one delegate may cast in that body
     * @return one error for each delegation with too many votes, then one for each entitlement that changes from one vote
     *     to another, both in the order of the sheet
     */
    public static List<Finding> check(ResultSheet sheet, Cited<Integer> votesPerDelegate) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < sheet.votes().size(); i++) {
            RequestVote vote = sheet.votes().get(i);
            if (vote.votes() instanceof RollCall rollCall) {
                findings.addAll(check(vote.id(), "requests[" + i + "].rollCall", rollCall, votesPerDelegate));
            }
        }
        findings.addAll(FrozenEntitlements.check(sheet));
        return List.copyOf(findings);
    }

    private static List<Finding> check(
            String request, String path, RollCall rollCall, Cited<Integer> votesPerDelegate) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rollCall.votes().size(); i++) {
            DelegationVote vote = rollCall.votes().get(i);
            String place = path + "[" + i + "]";
            vote.right()
                    .filter(right -> used(vote) > right.castable(votesPerDelegate.value()))
                    .ifPresent(right -> findings.add(tooMany(request, place, vote, right, votesPerDelegate)));
        }
        return findings;
    }

    private static long used(DelegationVote vote) {
        return vote.votes().votesCastAndAbstentions();
    }

    private static Finding tooMany(
            String request, String path, DelegationVote vote, VotingRight right, Cited<Integer> votesPerDelegate) {
        return TooManyVotes.finding(
                request,
                path,
                vote,
                right,
                right.castable(votesPerDelegate.value()),
                votesPerDelegate.citation().provision());
    }
}
