package org.openipu.rules.verdict;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.MajorityBase;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/** Whether votes have a majority of all who make up a body, there or not: a number that no vote tells and the caller knows. */
public final class ComponentMajority {

    private ComponentMajority() {}

    /**
     * Tells whether votes have a majority that the caller asks for.
     *
     * @param votes one vote for each request, in any order; may be empty
     * @param asked the majority, of the base {@link MajorityBase#COMPONENT_MEMBERS}; no provision is cited for it
     * @param members all who make up the body, 0 to {@value Electorate#MAX}
     * @param rules the rule book of the day of the vote
     * @return a verdict for each vote in the order given, without a reason: the rules do not speak of this base
     * @throws IllegalArgumentException if the base is another one, or the number is out of its range
     */
    public static Decision<MajorityOutcome.Decided> decide(
            List<RequestVote> votes, Majority asked, long members, RuleBook rules) {
        return new Decision<>(new MajorityOutcome.Decided(verdicts(votes, asked, members)), rules.date(), List.of());
    }

    /**
     * Tells whether votes have the majority that the rule book asks for.
     *
     * @param votes one vote for each request, in any order; may be empty
     * @param parameter which majority; its base is {@link MajorityBase#COMPONENT_MEMBERS} where it is known
     * @param members all who make up the body, 0 to {@value Electorate#MAX}
     * @param rules the rule book of the day of the vote
     * @return a verdict for each vote in the order given, each with its reason; unknown when the rule book does not know
     *     the majority
     * @throws IllegalArgumentException if the base is another one, or the number is out of its range
     */
    public static Decision<MajorityOutcome> decide(
            List<RequestVote> votes, Parameter<Majority> parameter, long members, RuleBook rules) {
        Cited<Majority> majority = rules.get(parameter);
        if (!majority.isKnown()) {
            Reason unknown =
                    Reason.of("majority.unknown", majority.citation(), Argument.of("parameter", parameter.name()));
            return new Decision<>(new MajorityOutcome.Unknown(parameter.name()), rules.date(), List.of(unknown));
        }
        List<MajorityVerdict> verdicts = verdicts(votes, majority.value(), members);
        List<Reason> reasons = new ArrayList<>();
        verdicts.forEach(verdict -> reasons.add(new Reason(verdict.code(), majority.citation(), verdict.arguments())));
        return new Decision<>(new MajorityOutcome.Decided(verdicts), rules.date(), reasons);
    }

    private static List<MajorityVerdict> verdicts(List<RequestVote> votes, Majority majority, long members) {
        if (majority.base() != MajorityBase.COMPONENT_MEMBERS) {
            throw new IllegalArgumentException("no majority of all who make up a body: " + majority);
        }
        Electorate electorate = Electorate.ofComponentMembers(members);
        return votes.stream()
                .map(vote -> MajorityDecision.verdict(vote, majority, electorate))
                .toList();
    }
}
