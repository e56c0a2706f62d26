package org.openipu.rules.election;

import java.util.List;
import org.openipu.model.organ.Office;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;

/** Who, if anybody, a ballot elects (Governing Council Rules 8.1). */
public final class Election {

    private Election() {}

    /**
     * Decides a ballot.
     *
     * <p>Elected is who has an absolute majority of the valid ballots, floor(n / 2) + 1; blank and void ballots count for
     * nothing. Equal leaders are reported and none is chosen: the rules name no tie-break.
     *
     * @param ballot the count
     * @param office {@link Office#PRESIDENT}, the President of the Union and not of an Assembly, or {@link
     *     Office#SECRETARY_GENERAL}
     * @param rules the rule book of the day of the ballot
     * @return the outcome and its reasons
     * @throws IllegalArgumentException if the office is another one
     * @throws java.util.NoSuchElementException if the rule book was given an unknown majority
     */
    public static Decision<ElectionOutcome> decide(Ballot ballot, Office office, RuleBook rules) {
        Majority majority = rules.get(majorityFor(office)).value();
        ElectionOutcome outcome = outcome(ballot, majority);
        return new Decision<>(
                outcome, rules.date(), new ElectionReasons(rules.get(majorityFor(office)), rules).of(outcome));
    }

    /**
     * Returns the parameter that has the majority for an office.
     *
     * @throws IllegalArgumentException if the Governing Council elects no such officer by ballots of this kind
     */
    static Parameter<Majority> majorityFor(Office office) {
        return switch (office) {
            case PRESIDENT -> MajorityParameters.PRESIDENT;
            case SECRETARY_GENERAL -> MajorityParameters.SECRETARY_GENERAL;
            default ->
                throw new IllegalArgumentException("no rule was found for an election to this office: " + office);
        };
    }

    private static ElectionOutcome outcome(Ballot ballot, Majority majority) {
        long required = majority.required(tally(ballot, ballot.valid()));
        List<CandidateVotes> leaders = ballot.leaders();
        boolean elected = leaders.size() == 1
                && majority.isReachedBy(tally(ballot, leaders.get(0).votes()));
        return elected
                ? new ElectionOutcome.Elected(leaders.get(0), ballot, required)
                : new ElectionOutcome.NoMajority(leaders, ballot, required);
    }

    /** Valid ballots for a candidate stand for votes in favour, all others for votes against. */
    private static Tally tally(Ballot ballot, int votes) {
        return Tally.of(votes, ballot.valid() - votes, 0);
    }
}
