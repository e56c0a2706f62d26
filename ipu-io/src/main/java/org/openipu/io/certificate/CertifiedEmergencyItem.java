package org.openipu.io.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.io.internal.form.Forms;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.emergency.RequestResult;
import org.openipu.rules.rulebook.EmergencyItemParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingParameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision which request becomes the emergency item (Assembly Rule 11.2).
 *
 * @param votes the votes on the requests, in the order in which they were decided
 * @param decision what was decided on them
 * @param rules the rule book that was applied
 */
public record CertifiedEmergencyItem(ResultSheet votes, Decision<EmergencyItemOutcome> decision, RuleBook rules)
        implements CertifiedDecision {

    @Override
    public String kind() {
        return "emergency-item";
    }

    /** Returns what decides an emergency item; and the cap of a delegate where a roll call says what could be cast. */
    @Override
    public List<Parameter<?>> parameters() {
        List<Parameter<?>> parameters = new ArrayList<>(List.of(
                EmergencyItemParameters.FRACTION,
                EmergencyItemParameters.BASE,
                EmergencyItemParameters.ITEMS,
                EmergencyItemParameters.CHOICE,
                EmergencyItemParameters.TIE_BREAK));
        if (votes.votes().stream().anyMatch(CertifiedEmergencyItem::hasRoll)) {
            parameters.add(VotingParameters.VOTES_PER_DELEGATE);
        }
        return List.copyOf(parameters);
    }

    /** Returns the content of a document of requests. */
    @Override
    public ObjectNode inputs() {
        return (ObjectNode) Forms.of(ResultSheet.class).write(votes).orElseThrow();
    }

    @Override
    public ObjectNode outcome() {
        EmergencyItemOutcome outcome = decision.outcome();
        Optional<String> accepted = outcome.fold(
                one -> Optional.of(one.request().id()), none -> Optional.empty(), tied -> Optional.empty());
        List<RequestResult> leaders = outcome.fold(one -> List.of(), none -> List.of(), tied -> tied.leaders());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", outcome.<String>fold(one -> "accepted", none -> "none-accepted", tied -> "tied"));
        node.put("accepted", accepted.orElse(null));
        ArrayNode tied = node.putArray("tied");
        leaders.forEach(leader -> tied.add(leader.id()));
        return node;
    }

    private static boolean hasRoll(RequestVote vote) {
        return vote.votes() instanceof RollCall rollCall
                && rollCall.votes().stream().anyMatch(entry -> entry.right().isPresent());
    }
}
