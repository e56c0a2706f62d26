package org.openipu.rules.election;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Standing;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.rulebook.CouncilParameters;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RuleBook;

/** Whether the ballots of an election go together. */
final class RoundsCheck {

    private final ElectionRounds election;
    private final OptionalInt electors;
    private final RuleBook rules;
    private final Citation furtherRounds;
    private final List<Finding> findings = new ArrayList<>();

    RoundsCheck(ElectionRounds election, OptionalInt electors, RuleBook rules) {
        this.election = election;
        this.electors = electors;
        this.rules = rules;
        this.furtherRounds = rules.get(MajorityParameters.FURTHER_ROUNDS).citation();
    }

    List<Finding> findings() {
        Set<String> withdrawn = new HashSet<>();
        for (int i = 0; i < election.rounds().size(); i++) {
            ElectionRound round = election.rounds().get(i);
            checkElectors(round.ballot(), path(i));
            if (i > 0) {
                checkAfter(before(i), round.ballot(), withdrawn, path(i));
            }
            checkWithdrawals(round, withdrawn, path(i));
        }
        return List.copyOf(findings);
    }

    private void checkElectors(Ballot ballot, String path) {
        if (electors.isPresent() && ballot.handedIn() > electors.getAsInt()) {
            findings.add(Finding.error(
                            "vote.ballots-above-electors",
                            path + ".ballot",
                            Argument.of("ballots", ballot.handedIn()),
                            Argument.of("electors", electors.getAsInt()))
                    .under(rules.get(CouncilParameters.VOTES_PER_MEMBER)
                            .citation()
                            .provision()));
        }
    }

    /** Checks a ballot against the election up to the one before. */
    private void checkAfter(ElectionRounds earlier, Ballot ballot, Set<String> withdrawn, String path) {
        Set<String> expected = earlier.next(rules)
                .outcome()
                .<Set<String>>fold(
                        over -> {
                            findings.add(afterElection(over.elected(), path));
                            return namesIn(ballot);
                        },
                        field -> Set.copyOf(field.candidates()),
                        tied -> union(tied.standing(), tied.tied()),
                        unknown -> Set.copyOf(unknown.remaining()));
        for (int i = 0; i < ballot.candidates().size(); i++) {
            CandidateVotes candidate = ballot.candidates().get(i);
            if (!expected.contains(candidate.name())) {
                checkUnexpected(candidate, withdrawn, path + ".ballot.candidates[" + i + "]");
            }
        }
    }

    private void checkUnexpected(CandidateVotes candidate, Set<String> withdrawn, String path) {
        if (withdrawn.contains(candidate.name())) {
            if (candidate.votes() > 0) {
                findings.add(votesFor("candidate.withdrew", candidate, path).under(furtherRounds.provision()));
            }
        } else if (furtherRounds.standing() == Standing.UNKNOWN) {
            findings.add(Finding.warning("candidate.new", path, Argument.of("candidate", candidate.name())));
        } else {
            findings.add(votesFor("candidate.not-standing", candidate, path).under(furtherRounds.provision()));
        }
    }

    private void checkWithdrawals(ElectionRound round, Set<String> withdrawn, String path) {
        for (int i = 0; i < round.withdrawn().size(); i++) {
            String name = round.withdrawn().get(i);
            boolean again = !withdrawn.add(name);
            if (again || !namesIn(round.ballot()).contains(name)) {
                findings.add(Finding.warning(
                        again ? "candidate.withdrew-twice" : "candidate.unknown",
                        path + ".withdrawn[" + i + "]",
                        Argument.of("candidate", name)));
            }
        }
    }

    private static Finding afterElection(CandidateVotes elected, String path) {
        return Finding.error("vote.after-election", path + ".ballot", Argument.of("candidate", elected.name()));
    }

    private static Finding votesFor(String code, CandidateVotes candidate, String path) {
        return Finding.error(
                code, path, Argument.of("candidate", candidate.name()), Argument.of("votes", candidate.votes()));
    }

    private ElectionRounds before(int index) {
        return new ElectionRounds(election.office(), election.rounds().subList(0, index));
    }

    private static String path(int index) {
        return "rounds[" + index + "]";
    }

    private static Set<String> namesIn(Ballot ballot) {
        return ballot.candidates().stream().map(CandidateVotes::name).collect(Collectors.toSet());
    }

    private static Set<String> union(List<String> some, List<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
