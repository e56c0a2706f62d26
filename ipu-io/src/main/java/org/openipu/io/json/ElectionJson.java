package org.openipu.io.json;

import java.util.List;
import java.util.Optional;
import org.openipu.io.text.Words;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.election.ElectionOutcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision on an election as a document of format {@code org.openipu.election/1}. */
public final class ElectionJson {

    private ElectionJson() {}

    /**
     * Writes a decision.
     *
     * @param decision the decision
     * @param words the language of the reasons' texts
     * @return the document; candidates stand in the order in which they were given, equal leaders in {@code tied}
     */
    public static String write(Decision<ElectionOutcome> decision, Words words) {
        return Json.write(document(decision, words));
    }

    static ObjectNode document(Decision<ElectionOutcome> decision, Words words) {
        ObjectNode document = Json.document("election");
        ElectionOutcome outcome = decision.outcome();
        outcome(outcome, document);
        document.put("rulesAsOf", decision.rulesAsOf().toString());
        document.put("valid", outcome.ballot().valid());
        document.put("required", outcome.required());
        ballot(outcome.ballot(), document);
        ReasonsJson.write(decision.reasons(), words, document);
        return document;
    }

    private static void outcome(ElectionOutcome outcome, ObjectNode document) {
        Optional<String> elected =
                outcome.fold(one -> Optional.of(one.candidate().name()), none -> Optional.empty());
        List<CandidateVotes> equal = outcome.fold(one -> List.of(), none -> none.isTied() ? none.leaders() : List.of());
        document.put("outcome", elected.isPresent() ? "elected" : "no-majority");
        document.put("elected", elected.orElse(null));
        ArrayNode tied = document.putArray("tied");
        equal.forEach(leader -> tied.add(leader.name()));
    }

    private static void ballot(Ballot ballot, ObjectNode document) {
        document.put("blank", ballot.blank());
        document.put("void", ballot.voidBallots());
        ArrayNode candidates = document.putArray("candidates");
        ballot.candidates()
                .forEach(candidate ->
                        candidates.addObject().put("name", candidate.name()).put("votes", candidate.votes()));
    }
}
