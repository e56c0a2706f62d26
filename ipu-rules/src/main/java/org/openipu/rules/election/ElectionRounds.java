package org.openipu.rules.election;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.RuleBook;

/**
 * The ballots of an election so far, in their order. Each change gives a new value.
 *
 * @param office {@link Office#PRESIDENT} or {@link Office#SECRETARY_GENERAL}
 * @param rounds the ballots with who withdrew after each; one or more
 */
public record ElectionRounds(Office office, List<ElectionRound> rounds) {

    /**
     * Copies the rounds; refuses an office that is not elected so, and an election without a ballot.
     *
     * @throws IllegalArgumentException if the office is another one or there is no round
     */
    public ElectionRounds {
        Election.majorityFor(office);
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("an election has a first ballot");
        }
    }

    /**
     * Returns an election after its first ballot.
     *
     * @param office the President or the Secretary General
     * @param first the count
     * @return the election
     */
    public static ElectionRounds of(Office office, Ballot first) {
        return new ElectionRounds(office, List.of(new ElectionRound(first, List.of())));
    }

    /**
     * Returns the election after one more ballot.
     *
     * @param next the count
     * @return the election
     */
    public ElectionRounds ballot(Ballot next) {
        List<ElectionRound> more = new ArrayList<>(rounds);
        more.add(new ElectionRound(next, List.of()));
        return new ElectionRounds(office, more);
    }

    /**
     * Returns the election after a candidate has withdrawn.
     *
     * @param name the candidate's name, as in the ballots
     * @return the election
     */
    public ElectionRounds withdraw(String name) {
        List<ElectionRound> changed = new ArrayList<>(rounds);
        changed.set(rounds.size() - 1, last().withdraw(name));
        return new ElectionRounds(office, changed);
    }

    /** Returns the last ballot and who withdrew after it. */
    public ElectionRound last() {
        return rounds.get(rounds.size() - 1);
    }

    /** Returns the candidates of the last ballot who have not withdrawn after any, in its order. */
    public List<CandidateVotes> remaining() {
        Set<String> gone =
                rounds.stream().flatMap(round -> round.withdrawn().stream()).collect(Collectors.toUnmodifiableSet());
        return last().ballot().candidates().stream()
                .filter(candidate -> !gone.contains(candidate.name()))
                .toList();
    }

    /**
     * Decides the last ballot.
     *
     * @param rules the rule book of the day
     * @return the outcome and its reasons
     */
    public Decision<ElectionOutcome> decide(RuleBook rules) {
        return Election.decide(last().ballot(), office, rules);
    }

    /**
     * Works out who stands in the next ballot. No rule of the Union was found for it; who knows one supplies it by {@code
     * rules.with(MajorityParameters.FURTHER_ROUNDS, ...)}. The rule is applied to those who have not withdrawn.
     *
     * @param rules the rule book of the day
     * @return the candidates; that the election is over; that a tie leaves a place open; or that the rule is unknown
     */
    public Decision<NextBallot> next(RuleBook rules) {
        return new NextField(this, rules).decide();
    }

    /**
     * Checks the ballots against each other.
     *
     * @param electors the votes that the Governing Council has; empty when they are not known
     * @param rules the rule book of the day
     * @return all findings, in the order of the ballots
     */
    public List<Finding> check(OptionalInt electors, RuleBook rules) {
        return new RoundsCheck(this, electors, rules).findings();
    }
}
