package org.openipu.rules.analysis.flip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.citation.Cited;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.emergency.RequestResult;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.EmergencyItemParameters;
import org.openipu.rules.rulebook.EmergencyItemRules;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;

/**
 * What would make another request the emergency item, or none (Assembly Rule 11.2).
 *
 * <p>Each request is put to the vote on its own, and a delegation can change its votes on several of them. The accepted request
 * is turned when votes on it are lost until it has no majority, or no more affirmative votes than another request with one, or
 * when another one gains votes until it has the majority and draws level, which is a tie and leaves none accepted; both may come
 * together. A request that is not accepted is turned when it becomes the emergency item: it gains votes until it has the majority,
 * and it, the others or both change until no other with the majority has as many affirmative votes. One vote changed on one
 * request counts as one, and a delegation that changes votes on several requests counts once.
 *
 * <p>What one kind of change takes on its own is told for the votes on the request itself, with those on the others as they are.
 * The fewest delegations are not worked out for a request behind two or more with the majority; that is then unknown.
 */
public final class EmergencyItemFlips {

    private EmergencyItemFlips() {}

    /**
     * Finds for each request what would make it the emergency item, or for the accepted one what would take that from it.
     *
     * @param votes one vote for each request, in any order; may be empty
     * @param groups the geopolitical groups of the day
     * @param rules the rule book of the day of the vote
     * @return what it takes for each request in the order given; unknown when the rule book does not know the share or its base
     * @throws IllegalArgumentException if two votes are on the same request, or a roll call has more than 10,000 votes; {@link
     *     FlipCheck} lists the latter
     */
    public static Decision<FlipOutcome> decide(List<RequestVote> votes, GroupsOfDay groups, RuleBook rules) {
        EmergencyItemRules rule = rules.emergencyItem();
        return unknown(EmergencyItemParameters.FRACTION, rule.fraction(), rules)
                .or(() -> unknown(EmergencyItemParameters.BASE, rule.base(), rules))
                .orElseGet(() -> known(votes, groups, rules));
    }

    private static Optional<Decision<FlipOutcome>> unknown(Parameter<?> parameter, Cited<?> value, RuleBook rules) {
        return value.isKnown()
                ? Optional.empty()
                : Optional.of(new Decision<>(
                        new FlipOutcome.Unknown(parameter.name()),
                        rules.date(),
                        FlipReasons.unknown(parameter.name(), value.citation())));
    }

    private static Decision<FlipOutcome> known(List<RequestVote> votes, GroupsOfDay groups, RuleBook rules) {
        Cited<Integer> votesPerDelegate = rules.get(VotingParameters.VOTES_PER_DELEGATE);
        List<BallotLines> ballots = votes.stream()
                .map(vote -> BallotLines.of(vote, votesPerDelegate.findValue()))
                .toList();
        Requests requests = new Requests(
                ballots,
                EmergencyItem.decide(votes, rules).outcome(),
                rules.emergencyItem().majority());
        List<RequestFlips> flips = new ArrayList<>(votes.size());
        for (int i = 0; i < votes.size(); i++) {
            flips.add(requests.turns(i).flips(groups));
        }
        return new Decision<>(
                new FlipOutcome.Analysed(flips), rules.date(), FlipReasons.limits(ballots, votesPerDelegate));
    }

    /** The requests with how they fared, in the same order. */
    private record Requests(List<BallotLines> ballots, EmergencyItemOutcome outcome, Majority majority) {

        RequestTurns turns(int request) {
            RequestResult result = outcome.requests().get(request);
            BallotLines ballot = ballots.get(request);
            List<BallotLines> rivals = rivals(request);
            int best = rivals.stream()
                    .mapToInt(rival -> rival.tally().affirmative())
                    .max()
                    .orElse(0);
            Turn own = Turn.around(ballot, new Goal(majority, Electorate.UNKNOWN, best));
            if (own.isGain()) {
                return new RequestTurns(own, List.of(new Lift(ballot, rivals, majority, 0, 0)), result.margin());
            }
            List<Way> all = new ArrayList<>(List.of(own));
            for (BallotLines other : ballots) {
                if (!other.request().equals(ballot.request())) {
                    all.add(new Lift(other, List.of(ballot), majority, 1, 1));
                }
            }
            return new RequestTurns(own, all, result.margin());
        }

        /** Returns the votes on all other requests that have the majority. */
        private List<BallotLines> rivals(int request) {
            List<BallotLines> rivals = new ArrayList<>();
            for (int other = 0; other < ballots.size(); other++) {
                if (other != request && outcome.requests().get(other).isReached()) {
                    rivals.add(ballots.get(other));
                }
            }
            return rivals;
        }
    }
}
