package org.openipu.rules.entitlement;

import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.CommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

/** The votes of a Member in a Standing Committee: its member's one vote (Standing Committee Rules 2). */
public final class CommitteeVotes {

    private CommitteeVotes() {}

    /**
     * Decides how many votes a delegation has in a Standing Committee. Neither population nor sex matters there.
     *
     * @param delegation the delegation
     * @param rules the rule book of the day of the vote
     * @return the votes and the reasons
     */
    public static Decision<VotingRights> of(DelegationInRoom delegation, RuleBook rules) {
        Steps steps = new Steps(Body.STANDING_COMMITTEE, rules);
        return new StatusCheck(delegation.status(), steps).end().orElseGet(() -> count(delegation, steps));
    }

    private static Decision<VotingRights> count(DelegationInRoom delegation, Steps steps) {
        Cited<Integer> votes = steps.get(CommitteeParameters.VOTES);
        if (!votes.isKnown()) {
            return steps.unknown(List.of(CommitteeParameters.VOTES), List.of());
        }
        steps.add("entitlement.committee", votes.citation(), Argument.of("votes", votes.value()));
        return steps.held(votes.value(), delegation.delegates());
    }
}
