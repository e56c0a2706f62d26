package org.openipu.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;

/**
 * Laws of an election by absolute majority.
 *
 * <p>The rule under test answers with the name of who is elected, or with nothing. That it answers with one name at most is
 * its type.
 */
public final class ElectionLaws {

    private ElectionLaws() {}

    /**
     * The order in which candidates are listed does not matter.
     *
     * @param rule the rule under test
     * @param ballot any count
     * @param seed picks another order
     */
    public static void orderDoesNotMatter(Function<Ballot, Optional<String>> rule, Ballot ballot, long seed) {
        List<CandidateVotes> shuffled = new ArrayList<>(ballot.candidates());
        Collections.shuffle(shuffled, new Random(seed));
        same(rule, ballot, new Ballot(shuffled, ballot.blank(), ballot.voidBallots()));
    }

    /**
     * What candidates are called does not matter.
     *
     * @param rule the rule under test
     * @param ballot any count
     * @param prefix put before every name
     */
    public static void namesDoNotMatter(Function<Ballot, Optional<String>> rule, Ballot ballot, String prefix) {
        Ballot renamed = changed(ballot, candidate -> new CandidateVotes(prefix + candidate.name(), candidate.votes()));
        Optional<String> expected = rule.apply(ballot).map(name -> prefix + name);
        Law.check(expected.equals(rule.apply(renamed)), "names matter", ballot, renamed);
    }

    /**
     * Blank and void ballots do not matter.
     *
     * @param rule the rule under test
     * @param ballot any count
     * @param blank the number of blank ballots to try
     * @param voidBallots the number of void ballots to try
     */
    public static void blankAndVoidDoNotMatter(
            Function<Ballot, Optional<String>> rule, Ballot ballot, int blank, int voidBallots) {
        same(rule, ballot, new Ballot(ballot.candidates(), blank, voidBallots));
    }

    /**
     * More votes for who is elected leave the election as it is.
     *
     * @param rule the rule under test
     * @param ballot any count
     * @param more 0 or more
     */
    public static void moreVotesNeverHurt(Function<Ballot, Optional<String>> rule, Ballot ballot, int more) {
        rule.apply(ballot)
                .ifPresent(elected -> same(
                        rule,
                        ballot,
                        changed(
                                ballot,
                                candidate -> candidate.name().equals(elected)
                                        ? new CandidateVotes(elected, Math.addExact(candidate.votes(), more))
                                        : candidate)));
    }

    /**
     * Votes that change from another candidate to who is elected leave the election as it is.
     *
     * @param rule the rule under test
     * @param ballot any count
     */
    public static void votesWonFromOthersNeverHurt(Function<Ballot, Optional<String>> rule, Ballot ballot) {
        Optional<String> elected = rule.apply(ballot);
        if (elected.isEmpty()) {
            return;
        }
        Ballot unanimous = changed(
                ballot,
                candidate -> new CandidateVotes(
                        candidate.name(), candidate.name().equals(elected.get()) ? ballot.valid() : 0));
        same(rule, ballot, unanimous);
    }

    /**
     * Multiplying all votes changes nothing.
     *
     * @param rule the rule under test
     * @param ballot any count
     * @param factor 1 or more
     */
    public static void scalingDoesNotMatter(Function<Ballot, Optional<String>> rule, Ballot ballot, int factor) {
        same(
                rule,
                ballot,
                changed(
                        ballot,
                        candidate ->
                                new CandidateVotes(candidate.name(), Math.multiplyExact(candidate.votes(), factor))));
    }

    /**
     * Who is elected has more votes than all others together.
     *
     * @param rule the rule under test
     * @param ballot any count
     */
    public static void theElectedOutweighsAllOthers(Function<Ballot, Optional<String>> rule, Ballot ballot) {
        Optional<String> elected = rule.apply(ballot);
        for (CandidateVotes candidate : ballot.candidates()) {
            boolean outweighs = candidate.votes() > ballot.valid() - candidate.votes();
            Law.check(
                    outweighs == elected.filter(candidate.name()::equals).isPresent(),
                    "elected is not who outweighs all others",
                    ballot,
                    elected);
        }
    }

    private static Ballot changed(Ballot ballot, UnaryOperator<CandidateVotes> change) {
        return new Ballot(ballot.candidates().stream().map(change).toList(), ballot.blank(), ballot.voidBallots());
    }

    private static void same(Function<Ballot, Optional<String>> rule, Ballot ballot, Ballot changed) {
        Optional<String> before = rule.apply(ballot);
        Optional<String> after = rule.apply(changed);
        Law.check(
                before.equals(after),
                "count and answer differ from changed count and answer",
                ballot,
                before,
                changed,
                after);
    }
}
