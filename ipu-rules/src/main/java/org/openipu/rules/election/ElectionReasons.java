package org.openipu.rules.election;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.majority.Threshold;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;

/** The reasons of an election's decision, as data. */
final class ElectionReasons {

    private final Cited<Majority> majority;
    private final Citation tieBreak;

    ElectionReasons(Cited<Majority> majority, RuleBook rules) {
        this.majority = majority;
        this.tieBreak = rules.get(MajorityParameters.ELECTION_TIE_BREAK).citation();
    }

    List<Reason> of(ElectionOutcome outcome) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(validBallots(outcome.ballot()));
        reasons.add(required(outcome));
        outcome.ballot().candidates().forEach(candidate -> reasons.add(compared(candidate, outcome.required())));
        reasons.addAll(outcome.<List<Reason>>fold(elected -> List.of(elected(elected)), this::nobody));
        return reasons;
    }

    private Reason validBallots(Ballot ballot) {
        return Reason.of(
                "election.valid-ballots",
                majority.citation(),
                Argument.of("valid", ballot.valid()),
                Argument.of("blank", ballot.blank()),
                Argument.of("void", ballot.voidBallots()));
    }

    private Reason required(ElectionOutcome outcome) {
        boolean passed = majority.value().threshold() == Threshold.PASSED;
        return Reason.of(
                passed ? "election.more-than" : "election.at-least",
                majority.citation(),
                Argument.of("required", outcome.required()),
                Argument.of("fraction", majority.value().fraction().toString()),
                Argument.of("valid", outcome.ballot().valid()));
    }

    private Reason compared(CandidateVotes candidate, long required) {
        return Reason.of(
                candidate.votes() >= required ? "election.candidate-reached" : "election.candidate-short",
                majority.citation(),
                Argument.of("candidate", candidate.name()),
                Argument.of("votes", candidate.votes()),
                Argument.of("required", required),
                Argument.of("difference", Math.abs(candidate.votes() - required)));
    }

    private Reason elected(ElectionOutcome.Elected elected) {
        return Reason.of(
                "election.elected",
                majority.citation(),
                Argument.of("candidate", elected.candidate().name()));
    }

    private List<Reason> nobody(ElectionOutcome.NoMajority none) {
        if (none.leaders().isEmpty()) {
            return List.of(Reason.of("election.no-valid-ballot", majority.citation()));
        }
        Reason noMajority =
                Reason.of("election.no-majority", majority.citation(), Argument.of("required", none.required()));
        return none.isTied() ? List.of(noMajority, tied(none.leaders())) : List.of(noMajority);
    }

    private Reason tied(List<CandidateVotes> leaders) {
        return Reason.of(
                "election.tied",
                tieBreak,
                Argument.of("candidates", names(leaders)),
                Argument.of("votes", leaders.get(0).votes()));
    }

    static String names(List<CandidateVotes> candidates) {
        return candidates.stream().map(CandidateVotes::name).collect(Collectors.joining(", "));
    }
}
