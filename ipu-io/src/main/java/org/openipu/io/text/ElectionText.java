package org.openipu.io.text;

import java.util.stream.Collectors;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.election.ElectionOutcome;

/** A decision on an election as plain text. */
public final class ElectionText {

    private ElectionText() {}

    /**
     * Words a decision: a table of the candidates, the counts, the outcome, and the reasons in their order.
     *
     * @param decision the decision
     * @param words the language
     * @return lines of text, the last one ended
     */
    public static String write(Decision<ElectionOutcome> decision, Words words) {
        ElectionOutcome outcome = decision.outcome();
        return words.text("election.title", words.day(decision.rulesAsOf()))
                + "\n\n"
                + candidates(outcome, words)
                + "\n"
                + counts(outcome, words)
                + "\n"
                + outcome(outcome, words)
                + "\n\n"
                + words.text("decision.reasons")
                + "\n"
                + decision.reasons().stream()
                        .map(reason -> "- " + words.of(reason) + "\n  " + words.of(reason.citation()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String outcome(ElectionOutcome outcome, Words words) {
        return outcome.fold(
                elected -> words.text(
                        "election.outcome-elected", elected.candidate().name()),
                none -> none.isTied()
                        ? words.text("election.outcome-tied", names(none))
                        : words.text("election.outcome-no-majority"));
    }

    private static String names(ElectionOutcome.NoMajority none) {
        return none.leaders().stream().map(CandidateVotes::name).collect(Collectors.joining(", "));
    }

    private static String candidates(ElectionOutcome outcome, Words words) {
        TextTable table = new TextTable()
                .row(words.text("election.candidate"), words.text("election.votes"), words.text("decision.margin"), "");
        outcome.ballot().candidates().forEach(candidate -> {
            long margin = candidate.votes() - outcome.required();
            table.row(
                    candidate.name(),
                    words.number(candidate.votes()),
                    words.number(margin),
                    words.text(margin >= 0 ? "decision.reached" : "decision.not-reached"));
        });
        return table.toString();
    }

    private static String counts(ElectionOutcome outcome, Words words) {
        Ballot ballot = outcome.ballot();
        return words.text("election.valid", words.number(ballot.valid()))
                + "\n"
                + words.text("election.left-out", words.number(ballot.blank()), words.number(ballot.voidBallots()))
                + "\n"
                + words.text("election.required", words.number(outcome.required()))
                + "\n";
    }
}
