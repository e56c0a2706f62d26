package org.openipu.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;

/**
 * Laws of the choice of an emergency item (Assembly Rule 11.2).
 *
 * <p>The rule under test answers with request ids: the accepted request alone, nothing when none is accepted, or all equal
 * leaders.
 */
public final class EmergencyItemLaws {

    private EmergencyItemLaws() {}

    /**
     * The order in which requests are given does not matter.
     *
     * @param rule the rule under test
     * @param votes any votes
     * @param seed picks another order
     */
    public static void orderDoesNotMatter(
            Function<List<RequestVote>, Set<String>> rule, List<RequestVote> votes, long seed) {
        List<RequestVote> shuffled = new ArrayList<>(votes);
        Collections.shuffle(shuffled, new Random(seed));
        same(rule, votes, shuffled);
    }

    /**
     * The number of abstentions does not matter. Does not hold for the rules up to 4 September 1971.
     *
     * @param rule the rule under test
     * @param votes any votes
     * @param abstentions the number of abstentions to try
     */
    public static void abstentionsDoNotMatter(
            Function<List<RequestVote>, Set<String>> rule, List<RequestVote> votes, int abstentions) {
        same(rule, votes, withTallies(votes, tally -> tally.withAbstentions(abstentions)));
    }

    /**
     * What requests are called does not matter.
     *
     * @param rule the rule under test
     * @param votes any votes
     * @param prefix put before every id
     */
    public static void namesDoNotMatter(
            Function<List<RequestVote>, Set<String>> rule, List<RequestVote> votes, String prefix) {
        List<RequestVote> renamed = votes.stream()
                .map(vote -> RequestVote.of(prefix + vote.id(), vote.votes()))
                .toList();
        Set<String> expected = rule.apply(votes).stream().map(id -> prefix + id).collect(Collectors.toSet());
        Law.check(expected.equals(rule.apply(renamed)), "names matter", votes);
    }

    /**
     * A roll call decides as its totals do, however votes are spread over delegations.
     *
     * @param rule the rule under test
     * @param votes any votes
     */
    public static void onlyTotalsMatter(Function<List<RequestVote>, Set<String>> rule, List<RequestVote> votes) {
        same(rule, votes, withTallies(votes, UnaryOperator.identity()));
    }

    /**
     * More affirmative votes for the accepted request leave it accepted.
     *
     * @param rule the rule under test
     * @param votes any votes
     * @param more 0 or more
     * @throws ArithmeticException if a count grows beyond {@link Integer#MAX_VALUE}
     */
    public static void moreAffirmativeVotesNeverHurt(
            Function<List<RequestVote>, Set<String>> rule, List<RequestVote> votes, int more) {
        Set<String> accepted = rule.apply(votes);
        if (accepted.size() != 1) {
            return;
        }
        List<RequestVote> raised = votes.stream()
                .map(vote -> accepted.contains(vote.id()) ? RequestVote.of(vote.id(), plus(vote.tally(), more)) : vote)
                .toList();
        same(rule, votes, raised);
    }

    /**
     * A request that is left without effect could as well not have been made: taking it away changes nothing.
     *
     * @param rule the rule under test
     * @param votes any votes
     */
    public static void losersDoNotMatter(Function<List<RequestVote>, Set<String>> rule, List<RequestVote> votes) {
        Set<String> leaders = rule.apply(votes);
        for (RequestVote loser : votes) {
            if (!leaders.contains(loser.id())) {
                same(
                        rule,
                        votes,
                        votes.stream().filter(vote -> !vote.equals(loser)).toList());
            }
        }
    }

    private static Tally plus(Tally tally, int more) {
        return Tally.of(Math.addExact(tally.affirmative(), more), tally.negative(), tally.abstentions());
    }

    private static List<RequestVote> withTallies(List<RequestVote> votes, UnaryOperator<Tally> change) {
        return votes.stream()
                .map(vote -> RequestVote.of(vote.id(), change.apply(vote.tally())))
                .toList();
    }

    private static void same(
            Function<List<RequestVote>, Set<String>> rule, List<RequestVote> votes, List<RequestVote> changed) {
        Set<String> before = rule.apply(votes);
        Set<String> after = rule.apply(changed);
        Law.check(
                before.equals(after),
                "votes and answer differ from changed votes and answer",
                votes,
                before,
                changed,
                after);
    }
}
