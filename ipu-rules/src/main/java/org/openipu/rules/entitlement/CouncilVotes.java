package org.openipu.rules.entitlement;

import java.util.List;
import java.util.stream.Stream;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/**
 * The votes of a Member in the Governing Council (Governing Council Rules 1.2): those of its members there, of whom a delegation
 * of one sex has fewer at once, whatever it was before.
 */
public final class CouncilVotes {

    private CouncilVotes() {}

    /**
     * Decides how many votes a delegation has in the Governing Council. Population does not matter there.
     *
     * @param delegation the delegation
     * @param rules the rule book of the day of the vote
     * @return the votes and the reasons; unknown for a delegation of one sex on days for which its number was not found, and
     *     while the list of the delegation is not final
     */
    public static Decision<VotingRights> of(DelegationInRoom delegation, RuleBook rules) {
        Steps steps = new Steps(Body.GOVERNING_COUNCIL, rules);
        return new StatusCheck(delegation.status(), steps).end().orElseGet(() -> count(delegation, steps));
    }

    private static Decision<VotingRights> count(DelegationInRoom delegation, Steps steps) {
        return switch (delegation.oneSex().sexes()) {
            case BOTH -> count(CouncilParameters.MEMBERS, "entitlement.council-both-sexes", delegation, steps);
            case ONE -> count(CouncilParameters.ONE_SEX_MEMBERS, "entitlement.council-one-sex", delegation, steps);
            case NOT_FINAL -> notFinal(steps);
        };
    }

    private static Decision<VotingRights> count(
            Parameter<Integer> membersRule, String code, DelegationInRoom delegation, Steps steps) {
        List<Parameter<?>> unknown = Stream.<Parameter<?>>of(membersRule, CouncilParameters.VOTES_PER_MEMBER)
                .filter(parameter -> !steps.get(parameter).isKnown())
                .toList();
        if (!unknown.isEmpty()) {
            return steps.unknown(unknown, List.of());
        }
        Cited<Integer> members = steps.get(membersRule);
        Cited<Integer> votes = steps.get(CouncilParameters.VOTES_PER_MEMBER);
        int entitlement = Math.multiplyExact(members.value(), votes.value());
        steps.add(
                code,
                members.citation().noFirmerThan(votes.citation()),
                Argument.of("members", members.value()),
                Argument.of("votesPerMember", votes.value()),
                Argument.of("entitlement", entitlement));
        return steps.held(entitlement, delegation.delegates());
    }

    private static Decision<VotingRights> notFinal(Steps steps) {
        List<RunDoubt> doubts = List.of(RunDoubt.LIST_NOT_FINAL);
        steps.addDoubts(doubts, steps.get(CouncilParameters.ONE_SEX_MEMBERS).citation());
        return steps.unknown(List.of(), doubts);
    }
}
