package org.openipu.rules.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.rulebook.MajorityParameters;
import org.openipu.rules.rulebook.RoundRule;
import org.openipu.rules.rulebook.RuleBook;

/** Counts and rule books for tests. */
final class Ballots {

    static final RuleBook RULES = RuleBook.at(LocalDate.of(2023, 10, 27));

    static final Citation OWN_RULE = new Citation(
            Provision.statute("19"),
            Edition.since("as announced", LocalDate.of(2023, 10, 27)),
            Standing.SECONDARY,
            new Source("The chair", ""));

    private Ballots() {}

    /** Candidates A, B, C ... with these votes. */
    static Ballot of(int... votes) {
        List<CandidateVotes> candidates = new ArrayList<>();
        for (int count : votes) {
            candidates.add(new CandidateVotes(String.valueOf((char) ('A' + candidates.size())), count));
        }
        return Ballot.of(candidates);
    }

    static RuleBook with(RoundRule rule) {
        return RULES.with(MajorityParameters.FURTHER_ROUNDS, Cited.of(rule, OWN_RULE));
    }
}
