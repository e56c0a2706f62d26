package org.openipu.io.certificate;

import java.util.List;
import org.openipu.model.organ.Body;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.vacancy.SeatEnd;
import org.openipu.rules.vacancy.SeatEnds;
import org.openipu.rules.vacancy.SeatFate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision whether a seat ends by itself.
 *
 * @param body the body of the seat
 * @param event what happened
 * @param decision what {@link SeatEnds} decided on them
 * @param rules the rule book that was applied
 */
public record CertifiedSeatEnd(Body body, SeatEnd event, Decision<SeatFate> decision, RuleBook rules)
        implements CertifiedDecision {

    @Override
    public String kind() {
        return "seat-end";
    }

    /** Returns what is known of such events in the body. */
    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SeatEnds.ruleOf(body, event));
    }

    /** Returns the body and the event. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("body", JsonValue.of(body));
        node.set("event", JsonValue.of(event));
        return node;
    }

    /** Returns what becomes of the seat. */
    @Override
    public ObjectNode outcome() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("outcome", JsonValue.of(decision.outcome()));
        return node;
    }
}
