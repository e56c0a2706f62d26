package org.openipu.rules.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RoundRule;
import org.openipu.rules.rulebook.RuleBook;

/** Works out who stands in the ballot after the last one. */
final class NextField {

    private static final int FINALISTS = 2;

    private final ElectionRounds election;
    private final RuleBook rules;
    private final Cited<RoundRule> rule;
    private final List<CandidateVotes> remaining;
    private final List<Reason> reasons = new ArrayList<>();

    NextField(ElectionRounds election, RuleBook rules) {
        this.election = election;
        this.rules = rules;
        this.rule = rules.get(MajorityParameters.FURTHER_ROUNDS);
        this.remaining = election.remaining();
    }

    Decision<NextBallot> decide() {
        NextBallot next = election.decide(rules).outcome().<NextBallot>fold(this::over, none -> further());
        return new Decision<>(next, rules.date(), reasons);
    }

    private NextBallot over(ElectionOutcome.Elected elected) {
        reasons.add(Reason.of(
                "election.over",
                rules.get(Election.majorityFor(election.office())).citation(),
                Argument.of("candidate", elected.candidate().name())));
        return new NextBallot.Over(elected.candidate());
    }

    private NextBallot further() {
        election.last()
                .withdrawn()
                .forEach(name ->
                        reasons.add(Reason.of("election.withdrawn", rule.citation(), Argument.of("candidate", name))));
        if (!rule.isKnown()) {
            reasons.add(Reason.of("election.further-rounds-unknown", rule.citation()));
            return new NextBallot.RuleUnknown(names(remaining));
        }
        return switch (rule.value()) {
            case ALL_AGAIN -> field("election.all-again", remaining);
            case ALL_BUT_LAST -> places("election.all-but-last", Math.max(1, remaining.size() - 1));
            case FIRST_TWO -> places("election.first-two", FINALISTS);
        };
    }

    /** Gives the places to those with the most votes, unless equal votes stand on both sides of the border. */
    private NextBallot places(String code, int places) {
        if (remaining.size() <= places) {
            return field(code, remaining);
        }
        List<CandidateVotes> ranked = remaining.stream()
                .sorted(Comparator.comparingInt(CandidateVotes::votes).reversed())
                .toList();
        int border = ranked.get(places - 1).votes();
        return ranked.get(places).votes() == border
                ? tied(border, places)
                : field(code, those(candidate -> candidate.votes() >= border));
    }

    private NextBallot tied(int border, int places) {
        List<CandidateVotes> standing = those(candidate -> candidate.votes() > border);
        List<CandidateVotes> equal = those(candidate -> candidate.votes() == border);
        Citation tieBreak = rules.get(MajorityParameters.ELECTION_TIE_BREAK).citation();
        int open = places - standing.size();
        reasons.add(Reason.of(
                "election.tied-for-a-place",
                tieBreak.noFirmerThan(rule.citation()),
                Argument.of("candidates", ElectionReasons.names(equal)),
                Argument.of("votes", border),
                Argument.of("places", open)));
        return new NextBallot.Tied(names(standing), names(equal), open);
    }

    private NextBallot field(String code, List<CandidateVotes> candidates) {
        reasons.add(
                candidates.isEmpty()
                        ? Reason.of("election.nobody-left", rule.citation())
                        : Reason.of(
                                code, rule.citation(), Argument.of("candidates", ElectionReasons.names(candidates))));
        return new NextBallot.Field(names(candidates));
    }

    private List<CandidateVotes> those(Predicate<CandidateVotes> condition) {
        return remaining.stream().filter(condition).toList();
    }

    private static List<String> names(List<CandidateVotes> candidates) {
        return candidates.stream().map(CandidateVotes::name).toList();
    }
}
