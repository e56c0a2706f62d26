package org.openipu.rules.analysis.flip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Cited;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;

/**
 * What would give a majority to votes that have none, and what would take it from votes that have it.
 *
 * <p>A delegation may change all its votes or a part of them, and use what it could cast and did not. What it could cast is
 * its entitlement, as far as enough delegates are present. With a base of votes cast an abstention or an unused vote that
 * becomes a vote moves the base too; with a base of those present or entitled it does not.
 */
public final class MajorityFlips {

    private MajorityFlips() {}

    /**
     * Finds what turns votes for a majority that the caller asks for.
     *
     * @param votes one vote for each request, in any order; may be empty
     * @param asked the majority
     * @param body the body that votes, which limits the votes of a delegate
     * @param groups the geopolitical groups of the day
     * @param rules the rule book of the day of the vote
     * @return what it takes for each request in the order given; the reasons say what limits it
     * @throws IllegalArgumentException if the base needs what a vote does not tell, or a roll call has more than 10,000 votes;
     *     {@link FlipCheck} lists the latter
     */
    public static Decision<FlipOutcome> decide(
            List<RequestVote> votes, Majority asked, VotingBody body, GroupsOfDay groups, RuleBook rules) {
        Cited<Integer> votesPerDelegate = rules.get(body.votesPerDelegate());
        Optional<Integer> limit = votesPerDelegate.findValue();
        List<BallotLines> ballots = new ArrayList<>(votes.size());
        List<RequestFlips> requests = new ArrayList<>(votes.size());
        for (RequestVote vote : votes) {
            BallotLines ballot = BallotLines.of(vote, limit);
            Electorate electorate =
                    limit.map(most -> Electorate.of(vote.votes(), most)).orElse(Electorate.UNKNOWN);
            ballots.add(ballot);
            requests.add(turns(ballot, Goal.of(asked, electorate)).flips(groups));
        }
        return new Decision<>(
                new FlipOutcome.Analysed(requests), rules.date(), FlipReasons.limits(ballots, votesPerDelegate));
    }

    /**
     * Finds what turns votes for a majority of the rule book.
     *
     * @param votes one vote for each request, in any order; may be empty
     * @param parameter which majority, such as {@link org.openipu.rules.rulebook.MajorityParameters#RESOLUTION}
     * @param body the body that votes, which limits the votes of a delegate
     * @param groups the geopolitical groups of the day
     * @param rules the rule book of the day of the vote
     * @return what it takes for each request in the order given; unknown when the rule book does not know the majority
     * @throws IllegalArgumentException if the base needs what a vote does not tell, or a roll call has more than 10,000 votes
     */
    public static Decision<FlipOutcome> decide(
            List<RequestVote> votes,
            Parameter<Majority> parameter,
            VotingBody body,
            GroupsOfDay groups,
            RuleBook rules) {
        Cited<Majority> majority = rules.get(parameter);
        return majority.findValue()
                .map(known -> decide(votes, known, body, groups, rules))
                .orElseGet(() -> new Decision<>(
                        new FlipOutcome.Unknown(parameter.name()),
                        rules.date(),
                        FlipReasons.unknown(parameter.name(), majority.citation())));
    }

    private static RequestTurns turns(BallotLines ballot, Goal goal) {
        Turn own = Turn.around(ballot, goal);
        return new RequestTurns(own, List.of(own), goal.margin(ballot.tally()));
    }
}
