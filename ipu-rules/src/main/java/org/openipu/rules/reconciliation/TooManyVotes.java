package org.openipu.rules.reconciliation;

import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.VotingRight;

/** A delegation with more votes than it could cast. */
final class TooManyVotes {

    private TooManyVotes() {}

    static Finding finding(
            String request, String path, DelegationVote vote, VotingRight right, int castable, Provision provision) {
        return Finding.error(
                        "roll-call.votes-above-castable",
                        path,
                        Argument.of("request", request),
                        Argument.of("delegation", vote.delegation().alpha2()),
                        Argument.of("votes", vote.votes().votesCastAndAbstentions()),
                        Argument.of("castable", castable),
                        Argument.of("entitlement", right.entitlement()),
                        Argument.of("delegates", right.delegates()))
                .under(provision);
    }
}
