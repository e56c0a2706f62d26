package org.openipu.rules.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;

/** Whether votes have a majority: one that the caller asks for, or one of the rule book. */
public final class MajorityDecision {

    private MajorityDecision() {}

    /**
     * Tells whether votes in the Assembly have a majority that the caller asks for. A base of delegations present or
     * entitled is added up from each vote's own roll.
     *
     * @param votes one vote for each request, in any order; may be empty
     * @param asked the majority; it is the caller's, and no provision is cited for it
     * @param rules the rule book of the day of the vote
     * @return a verdict for each vote in the order given; the reasons say what the rule book has about the base alone
     * @throws IllegalArgumentException if the base needs what a vote does not tell; {@link BaseCheck} lists these votes
     */
    public static Decision<MajorityOutcome.Decided> decide(List<RequestVote> votes, Majority asked, RuleBook rules) {
        return decide(votes, asked, VotingBody.ASSEMBLY, rules);
    }

    /**
     * Tells whether votes of any body have a majority that the caller asks for.
     *
     * @param votes one vote for each request, in any order; may be empty
     * @param asked the majority; it is the caller's, and no provision is cited for it
     * @param body the body that votes; where no rule of its own on abstentions is known, the reason says so
     * @param rules the rule book of the day of the vote
     * @return a verdict for each vote in the order given; the reasons say what the rule book has about the base alone
     * @throws IllegalArgumentException if the base needs what a vote does not tell; {@link BaseCheck} lists these votes
     */
    public static Decision<MajorityOutcome.Decided> decide(
            List<RequestVote> votes, Majority asked, VotingBody body, RuleBook rules) {
        return new Decision<>(
                new MajorityOutcome.Decided(verdicts(votes, asked, body, rules)),
                rules.date(),
                BaseReasons.ofCaller(body, rules).about(asked.base()));
    }

    /**
     * Tells whether one vote has a majority that the caller asks for, of a base that the caller knows.
     *
     * @param vote the vote
     * @param asked the majority
     * @param electorate what is known beyond the totals, such as the number of all who make up a parliament
     * @return the verdict
     * @throws IllegalArgumentException if the base needs what the electorate does not tell
     */
    public static MajorityVerdict verdict(RequestVote vote, Majority asked, Electorate electorate) {
        OptionalLong size = asked.base().sizeOf(vote.tally(), electorate);
        if (size.isEmpty()) {
            throw new IllegalArgumentException(
                    "the base " + asked.base() + " is not known for the vote on " + vote.id());
        }
        return new MajorityVerdict(vote.id(), vote.tally(), asked, size.getAsLong());
    }

    /**
     * Tells whether votes in the Assembly have the majority that the rule book asks for.
     *
     * @param votes one vote for each request, in any order; may be empty
     * @param parameter which majority, such as {@link org.openipu.rules.rulebook.MajorityParameters#RESOLUTION}
     * @param rules the rule book of the day of the vote
     * @return a verdict for each vote in the order given, each with its reason; unknown when the rule book does not know
     *     the majority
     * @throws IllegalArgumentException if the base needs what a vote does not tell
     */
    public static Decision<MajorityOutcome> decide(
            List<RequestVote> votes, Parameter<Majority> parameter, RuleBook rules) {
        return decide(votes, parameter, VotingBody.ASSEMBLY, rules);
    }

    /**
     * Tells whether votes of any body have the majority that the rule book asks for.
     *
     * @param votes one vote for each request, in any order; may be empty
     * @param parameter which majority, such as {@link org.openipu.rules.rulebook.MajorityParameters#PRESIDENT}
     * @param body the body that votes
     * @param rules the rule book of the day of the vote
     * @return a verdict for each vote in the order given, each with its reason; unknown when the rule book does not know
     *     the majority
     * @throws IllegalArgumentException if the base needs what a vote does not tell
     */
    public static Decision<MajorityOutcome> decide(
            List<RequestVote> votes, Parameter<Majority> parameter, VotingBody body, RuleBook rules) {
        Cited<Majority> majority = rules.get(parameter);
        if (!majority.isKnown()) {
            return new Decision<>(
                    new MajorityOutcome.Unknown(parameter.name()),
                    rules.date(),
                    List.of(Reason.of(
                            "majority.unknown", majority.citation(), Argument.of("parameter", parameter.name()))));
        }
        List<MajorityVerdict> verdicts = verdicts(votes, majority.value(), body, rules);
        List<Reason> reasons = new ArrayList<>(
                BaseReasons.ofRuleBook(body, rules).about(majority.value().base()));
        verdicts.forEach(verdict -> reasons.add(new Reason(verdict.code(), majority.citation(), verdict.arguments())));
        return new Decision<>(new MajorityOutcome.Decided(verdicts), rules.date(), reasons);
    }

    private static List<MajorityVerdict> verdicts(
            List<RequestVote> votes, Majority majority, VotingBody body, RuleBook rules) {
        int votesPerDelegate = rules.get(body.votesPerDelegate()).value();
        List<MajorityVerdict> verdicts = new ArrayList<>(votes.size());
        for (RequestVote vote : votes) {
            verdicts.add(verdict(vote, majority, Electorate.of(vote.votes(), votesPerDelegate)));
        }
        return verdicts;
    }
}
