package org.openipu.io.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openipu.io.text.ConstantName;
import org.openipu.io.text.Words;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.entitlement.VotingRights;
import org.openipu.rules.entitlement.VotingRights.Held;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision on the votes of a delegation as a document of format {@code org.openipu.entitlement/1}. */
public final class EntitlementJson {

    private EntitlementJson() {}

    /**
     * Writes a decision.
     *
     * @param decision the decision
     * @param words the language of the reasons' texts
     * @return the document; {@code entitlement} is null for a delegation without a vote or whose votes are unknown, and {@code
     *     castable} also when its delegates were not counted
     */
    public static String write(Decision<VotingRights> decision, Words words) {
        ObjectNode document = Json.document("entitlement");
        VotingRights rights = decision.outcome();
        Optional<Held> held = rights.fold(Optional::of, noVote -> Optional.empty(), unknown -> Optional.empty());
        document.put("entitlement", held.map(Held::entitlement).orElse(null));
        document.put("castable", number(held.map(Held::castable).orElse(OptionalInt.empty())));
        document.put("outcome", rights.<String>fold(votes -> "held", noVote -> "no-vote", unknown -> "unknown"));
        document.put("body", ConstantName.of(rights.body()));
        document.put("delegates", number(held.map(Held::delegates).orElse(OptionalInt.empty())));
        document.put(
                "cause",
                rights.<Optional<String>>fold(
                                votes -> Optional.empty(),
                                noVote -> Optional.of(ConstantName.of(noVote.cause())),
                                unknown -> Optional.empty())
                        .orElse(null));
        putUnknown(rights, document.putArray("unknown"));
        document.put("rulesAsOf", decision.rulesAsOf().toString());
        ReasonsJson.write(decision.reasons(), words, document);
        return Json.write(document);
    }

    private static void putUnknown(VotingRights rights, ArrayNode unknown) {
        if (rights instanceof VotingRights.Unknown open) {
            open.parameters().forEach(parameter -> unknown.add(parameter.name()));
            open.doubts().forEach(doubt -> unknown.add(ConstantName.of(doubt)));
        }
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }
}
