package org.openipu.rules.emergency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.EmergencyItemRules;
import org.openipu.rules.rulebook.RuleBook;

/** Which request, if any, becomes the emergency item (Assembly Rule 11.2). */
public final class EmergencyItem {

    private EmergencyItem() {}

    /**
     * Decides which request becomes the emergency item.
     *
     * <p>Each request is voted on separately and needs two thirds of the votes cast (Assembly Rule 11.2(a)); of several
     * that have them, the one with the most affirmative votes is taken, and no more than one (11.2(b)). Equal leaders are
     * reported and none is chosen: the rules name no tie-break.
     *
     * @param votes one vote for each request, in any order; may be empty
     * @param rules the rule book of the day of the vote
     * @return the outcome and its reasons; the requests stand in the order given
     * @throws IllegalArgumentException if two votes are on the same request
     */
    public static Decision<EmergencyItemOutcome> decide(List<RequestVote> votes, RuleBook rules) {
        EmergencyItemRules rule = rules.emergencyItem();
        List<RequestResult> requests = eachOnItsOwn(votes, rule.majority());
        List<RequestResult> reached = havingTheMajority(requests);
        List<RequestResult> leaders = withMostAffirmativeVotes(reached);
        return new Decision<>(
                outcome(leaders, requests),
                rules.date(),
                new EmergencyItemReasons(rule).of(requests, reached, leaders));
    }

    private static List<RequestResult> eachOnItsOwn(List<RequestVote> votes, Majority majority) {
        List<RequestResult> results = new ArrayList<>(votes.size());
        Set<String> ids = new HashSet<>();
        for (RequestVote vote : votes) {
            if (!ids.add(vote.id())) {
                throw new IllegalArgumentException("a request is voted on once: " + vote.id());
            }
            Tally tally = vote.tally();
            results.add(new RequestResult(vote.id(), tally, majority.base().sizeOf(tally), majority.required(tally)));
        }
        return results;
    }

    private static List<RequestResult> havingTheMajority(List<RequestResult> requests) {
        List<RequestResult> reached = new ArrayList<>(requests.size());
        for (RequestResult request : requests) {
            if (request.isReached()) {
                reached.add(request);
            }
        }
        return reached;
    }

    private static List<RequestResult> withMostAffirmativeVotes(List<RequestResult> reached) {
        List<RequestResult> leaders = new ArrayList<>(reached.size());
        for (RequestResult request : reached) {
            if (!leaders.isEmpty() && request.affirmative() > leaders.get(0).affirmative()) {
                leaders.clear();
            }
            if (leaders.isEmpty() || request.affirmative() == leaders.get(0).affirmative()) {
                leaders.add(request);
            }
        }
        return leaders;
    }

    private static EmergencyItemOutcome outcome(List<RequestResult> leaders, List<RequestResult> requests) {
        return switch (leaders.size()) {
            case 0 -> new EmergencyItemOutcome.NoneAccepted(requests);
            case 1 -> new EmergencyItemOutcome.Accepted(leaders.get(0), requests);
            default -> new EmergencyItemOutcome.Tied(leaders, requests);
        };
    }
}
