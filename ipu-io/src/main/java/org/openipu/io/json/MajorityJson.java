package org.openipu.io.json;

import org.openipu.io.text.ConstantName;
import org.openipu.io.text.Words;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.verdict.MajorityOutcome;
import org.openipu.rules.verdict.MajorityVerdict;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Verdicts about a majority as a document of format {@code org.openipu.majority/1}. */
public final class MajorityJson {

    private MajorityJson() {}

    /**
     * Writes verdicts.
     *
     * @param decision the verdicts with their reasons
     * @param words the language of the texts
     * @return the document; verdicts stand in the order in which the votes were given
     */
    public static String write(Decision<? extends MajorityOutcome> decision, Words words) {
        return Json.write(document(decision, words));
    }

    static ObjectNode document(Decision<? extends MajorityOutcome> decision, Words words) {
        ObjectNode document = Json.document("majority");
        document.put("rulesAsOf", decision.rulesAsOf().toString());
        ArrayNode verdicts = document.putArray("verdicts");
        decision.outcome().verdicts().forEach(verdict -> verdict(verdict, words, verdicts.addObject()));
        ReasonsJson.write(decision.reasons(), words, document);
        return document;
    }

    private static void verdict(MajorityVerdict verdict, Words words, ObjectNode node) {
        Majority majority = verdict.majority();
        node.put("id", verdict.id());
        node.put("yes", verdict.tally().affirmative());
        node.put("no", verdict.tally().negative());
        node.put("abstain", verdict.tally().abstentions());
        node.put("base", ConstantName.of(majority.base()));
        node.put("size", verdict.size());
        node.put("fraction", majority.fraction().toString());
        node.put("threshold", ConstantName.of(majority.threshold()));
        node.put("required", verdict.required());
        node.put("margin", verdict.margin());
        node.put("reached", verdict.isReached());
        node.put("text", words.of(verdict));
    }
}
