package org.openipu.io.certificate;

import java.util.List;
import org.openipu.rules.apportionment.Apportionment;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision how many seats each group has by its votes (Statutes 25.4, the Sainte-Laguë method).
 *
 * @param decision what was decided on the seats and the votes that its outcome holds
 * @param rules the rule book that was cited
 */
public record CertifiedApportionment(Decision<Apportionment> decision, RuleBook rules) implements CertifiedDecision {

    @Override
    public String kind() {
        return "apportionment";
    }

    /** Returns the method, and what is known of the seats that equal quotients leave open. */
    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ExecutiveCommitteeParameters.SEAT_METHOD, ExecutiveCommitteeParameters.OPEN_SEATS);
    }

    /** Returns the number of seats and the votes, the groups in the order in which they were given. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("seats", decision.outcome().seats());
        ArrayNode groups = node.putArray("groups");
        decision.outcome()
                .groups()
                .forEach(group -> groups.addObject().put("name", group.group()).put("votes", group.votes()));
        return node;
    }

    /** Returns the content of a document of an apportionment, with the seats as a list in the order of the groups. */
    @Override
    public ObjectNode outcome() {
        return ApportionmentNode.of(decision.outcome());
    }
}
