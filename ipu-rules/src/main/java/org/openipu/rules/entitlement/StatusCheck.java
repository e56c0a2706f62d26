package org.openipu.rules.entitlement;

import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.MembershipParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.VotingParameters;

/** Whether a delegation may vote at all, before its votes are counted (Statutes 4.2, 5.2 and 5.3; Assembly Rules 1.2). */
final class StatusCheck {

    private final MemberStatus status;
    private final Steps steps;

    StatusCheck(MemberStatus status, Steps steps) {
        this.status = status;
        this.steps = steps;
    }

    /** Returns the end of the decision when there is no vote to count; empty when the delegation may vote. */
    Optional<Decision<VotingRights>> end() {
        return affiliation().or(this::suspension).or(this::arrears);
    }

    private Optional<Decision<VotingRights>> affiliation() {
        return status.affiliation().mayVote()
                ? Optional.empty()
                : barred(membersAlone(), "entitlement.members-alone", NoVoteCause.AFFILIATION);
    }

    private Parameter<Boolean> membersAlone() {
        return steps.body() == Body.GOVERNING_COUNCIL
                ? CouncilParameters.MEMBERS_ALONE
                : VotingParameters.MEMBERS_ALONE;
    }

    private Optional<Decision<VotingRights>> suspension() {
        return status.suspended()
                ? barred(MembershipParameters.SUSPENSION_TAKES_VOTE, "entitlement.suspended", NoVoteCause.SUSPENSION)
                : Optional.empty();
    }

    private Optional<Decision<VotingRights>> barred(Parameter<Boolean> rule, String code, NoVoteCause cause) {
        Cited<Boolean> bars = steps.get(rule);
        if (!bars.isKnown()) {
            return Optional.of(steps.unknown(List.of(rule), List.of()));
        }
        if (!bars.value()) {
            return Optional.empty();
        }
        steps.add(code, bars.citation());
        return Optional.of(steps.noVote(cause));
    }

    private Optional<Decision<VotingRights>> arrears() {
        if (status.fullYearsOfArrears() == 0) {
            return Optional.empty();
        }
        Cited<Integer> limit = steps.get(MembershipParameters.YEARS_TO_LOSS_OF_VOTE);
        if (!limit.isKnown()) {
            return Optional.of(steps.unknown(List.of(MembershipParameters.YEARS_TO_LOSS_OF_VOTE), List.of()));
        }
        steps.add(arrearsCode(limit.value()), limit.citation(), years(), Argument.of("limit", limit.value()));
        steps.get(MembershipParameters.YEARS_TO_SUSPENSION)
                .findValue()
                .filter(years -> status.fullYearsOfArrears() >= years)
                .ifPresent(years -> steps.add(
                        "entitlement.liable-to-suspension", suspensionRule(), years(), Argument.of("limit", years)));
        return losesVote(limit.value()) ? Optional.of(steps.noVote(NoVoteCause.ARREARS)) : Optional.empty();
    }

    private String arrearsCode(int limit) {
        if (status.fullYearsOfArrears() < limit) {
            return "entitlement.arrears-below-limit";
        }
        return losesVote(limit) ? "entitlement.arrears-no-vote" : "entitlement.arrears-vote-allowed";
    }

    private boolean losesVote(int limit) {
        return status.fullYearsOfArrears() >= limit && !status.allowedByCouncil();
    }

    private Citation suspensionRule() {
        return steps.get(MembershipParameters.YEARS_TO_SUSPENSION)
                .citation()
                .noFirmerThan(steps.get(MembershipParameters.COUNCIL_SUSPENDS).citation());
    }

    private Argument years() {
        return Argument.of("years", status.fullYearsOfArrears());
    }
}
