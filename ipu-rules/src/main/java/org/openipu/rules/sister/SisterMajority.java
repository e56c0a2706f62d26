package org.openipu.rules.sister;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Electorate;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.EuropeanParliamentParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.UnitedNationsParameters;
import org.openipu.rules.verdict.MajorityDecision;
import org.openipu.rules.verdict.MajorityOutcome;
import org.openipu.rules.verdict.MajorityVerdict;

/** Whether votes of a sister assembly have a majority of its pack. */
public final class SisterMajority {

    private SisterMajority() {}

    /**
     * Tells whether votes have a majority of the votes cast.
     *
     * @param votes one vote for each proposal, in any order; may be empty
     * @param majority which majority, such as {@link UnitedNationsParameters#IMPORTANT_QUESTIONS}
     * @param day the day of the vote
     * @return a verdict for each vote in the order given, each with its reason; unknown when the pack does not know the
     *     majority of that day
     * @throws IllegalArgumentException if the majority is not one that totals tell
     */
    public static Decision<MajorityOutcome> decide(
            List<RequestVote> votes, Parameter<Majority> majority, LocalDate day) {
        Cited<Majority> cited = majority.at(day);
        return cited.isKnown()
                ? decided(votes, cited.value(), cited.citation(), Electorate.UNKNOWN, day)
                : unknown(majority, cited.citation(), day);
    }

    /**
     * Tells whether votes have a majority of all Members, there or not.
     *
     * @param votes one vote for each proposal, in any order; may be empty
     * @param majority which majority, such as {@link EuropeanParliamentParameters#MAJORITY_OF_COMPONENT_MEMBERS}
     * @param members how many Members there are, such as {@link EuropeanParliamentParameters#COMPONENT_MEMBERS}
     * @param day the day of the vote
     * @return a verdict for each vote in the order given, each with its reason, which is no firmer than the number of Members;
     *     unknown when the pack does not know the majority or the number of that day
     */
    public static Decision<MajorityOutcome> decide(
            List<RequestVote> votes, Parameter<Majority> majority, Parameter<Integer> members, LocalDate day) {
        Cited<Majority> cited = majority.at(day);
        Cited<Integer> seats = members.at(day);
        if (!cited.isKnown()) {
            return unknown(majority, cited.citation(), day);
        }
        if (!seats.isKnown()) {
            return unknown(members, seats.citation(), day);
        }
        Citation citation = cited.citation().noFirmerThan(seats.citation());
        return decided(votes, cited.value(), citation, Electorate.ofComponentMembers(seats.value()), day);
    }

    private static Decision<MajorityOutcome> decided(
            List<RequestVote> votes, Majority majority, Citation citation, Electorate electorate, LocalDate day) {
        List<MajorityVerdict> verdicts = votes.stream()
                .map(vote -> MajorityDecision.verdict(vote, majority, electorate))
                .toList();
        List<Reason> reasons = verdicts.stream()
                .map(verdict -> new Reason(verdict.code(), citation, verdict.arguments()))
                .toList();
        return new Decision<>(new MajorityOutcome.Decided(verdicts), day, reasons);
    }

    private static Decision<MajorityOutcome> unknown(Parameter<?> parameter, Citation citation, LocalDate day) {
        Reason reason = Reason.of("majority.unknown", citation, Argument.of("parameter", parameter.name()));
        return new Decision<>(new MajorityOutcome.Unknown(parameter.name()), day, List.of(reason));
    }
}
