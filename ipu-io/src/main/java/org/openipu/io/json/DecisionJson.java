package org.openipu.io.json;

import java.util.List;
import java.util.Optional;
import org.openipu.io.text.Words;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.emergency.RequestResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision on an emergency item as a document of format {@code org.openipu.decision/1}. */
public final class DecisionJson {

    private DecisionJson() {}

    /**
     * Writes a decision.
     *
     * @param decision the decision
     * @param words the language of the reasons' texts
     * @return the document; requests stand in the order in which their votes were given
     */
    public static String write(Decision<EmergencyItemOutcome> decision, Words words) {
        return Json.write(document(decision, words));
    }

    static ObjectNode document(Decision<EmergencyItemOutcome> decision, Words words) {
        ObjectNode document = Json.document("decision");
        outcome(decision.outcome(), document);
        document.put("rulesAsOf", decision.rulesAsOf().toString());
        ArrayNode requests = document.putArray("requests");
        decision.outcome().requests().forEach(request -> request(request, requests.addObject()));
        ReasonsJson.write(decision.reasons(), words, document);
        return document;
    }

    private static void outcome(EmergencyItemOutcome outcome, ObjectNode document) {
        String name = outcome.fold(accepted -> "accepted", none -> "none-accepted", tied -> "tied");
        Optional<String> accepted = outcome.fold(
                one -> Optional.of(one.request().id()), none -> Optional.empty(), tied -> Optional.empty());
        List<RequestResult> leaders = outcome.fold(one -> List.of(), none -> List.of(), tied -> tied.leaders());
        document.put("outcome", name);
        document.put("accepted", accepted.orElse(null));
        ArrayNode tied = document.putArray("tied");
        leaders.forEach(leader -> tied.add(leader.id()));
    }

    private static void request(RequestResult request, ObjectNode node) {
        node.put("id", request.id());
        node.put("yes", request.tally().affirmative());
        node.put("no", request.tally().negative());
        node.put("abstain", request.tally().abstentions());
        node.put("votesCast", request.tally().votesCast());
        node.put("size", request.size());
        node.put("required", request.required());
        node.put("margin", request.margin());
        node.put("reached", request.isReached());
    }
}
