package org.openipu.rules.reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollLine;
import org.openipu.model.vote.VotingRight;
import org.openipu.rules.entitlement.DelegateCap;
import org.openipu.rules.rulebook.RuleBook;

/** Whether the votes that were called out go with the roll that was frozen before. */
public final class RollCheck {

    private final Roll roll;
    private final RuleBook rules;

    private RollCheck(Roll roll, RuleBook rules) {
        this.roll = roll;
        this.rules = rules;
    }

    /**
     * Checks the votes on one request against the roll.
     *
     * @param request what the request is called in the vote
     * @param votes the votes as they were noted, also with a delegation that stands twice
     * @param roll the frozen roll
     * @param rules the rule book of the day of the vote
     * @return an error for each delegation that is not on the roll, that stands twice, that cast more votes than it could, or of
     *     which the record says other things than the roll; in the order of the votes, empty when all is well
     */
    public static List<Finding> check(String request, List<DelegationVote> votes, Roll roll, RuleBook rules) {
        RollCheck check = new RollCheck(roll, rules);
        List<Finding> findings = new ArrayList<>();
        Set<CountryCode> seen = new HashSet<>();
        for (int i = 0; i < votes.size(); i++) {
            DelegationVote vote = votes.get(i);
            String path = "rollCall[" + i + "]";
            if (!seen.add(vote.delegation())) {
                findings.add(error("roll-call.delegation-twice", path, request, vote));
            }
            findings.addAll(check.check(request, path, vote));
        }
        return List.copyOf(findings);
    }

    private List<Finding> check(String request, String path, DelegationVote vote) {
        return roll.find(vote.delegation())
                .map(line -> check(request, path, vote, line))
                .orElseGet(() -> List.of(error("roll-call.not-on-roll", path, request, vote)));
    }

    private List<Finding> check(String request, String path, DelegationVote vote, RollLine line) {
        List<Finding> findings = new ArrayList<>();
        vote.right()
                .filter(right -> !right.equals(line.right()))
                .ifPresent(right -> findings.add(otherRight(request, path, vote, right, line)));
        if (vote.votes().votesCastAndAbstentions() > line.castable()) {
            findings.add(TooManyVotes.finding(
                    request,
                    path,
                    vote,
                    line.right(),
                    line.castable(),
                    DelegateCap.of(roll.body(), rules).citation().provision()));
        }
        return findings;
    }

    private static Finding otherRight(
            String request, String path, DelegationVote vote, VotingRight right, RollLine line) {
        return error(
                "roll-call.differs-from-roll",
                path,
                request,
                vote,
                Argument.of("entitlement", right.entitlement()),
                Argument.of("delegates", right.delegates()),
                Argument.of("rollEntitlement", line.right().entitlement()),
                Argument.of("rollDelegates", line.right().delegates()));
    }

    private static Finding error(String code, String path, String request, DelegationVote vote, Argument... values) {
        List<Argument> arguments = new ArrayList<>();
        arguments.add(Argument.of("request", request));
        arguments.add(Argument.of("delegation", vote.delegation().alpha2()));
        arguments.addAll(List.of(values));
        return Finding.error(code, path, arguments.toArray(Argument[]::new));
    }
}
