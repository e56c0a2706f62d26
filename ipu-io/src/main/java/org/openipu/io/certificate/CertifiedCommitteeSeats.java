package org.openipu.io.certificate;

import java.util.List;
import java.util.Optional;
import org.openipu.rules.apportionment.Apportionment;
import org.openipu.rules.apportionment.ExecutiveCommitteeOutcome;
import org.openipu.rules.apportionment.GroupVotes;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision how the elected seats of the Executive Committee are shared among the groups (Statutes 25.4).
 *
 * @param votes the votes of the groups, in the order in which they were given
 * @param decision what {@link org.openipu.rules.apportionment.ExecutiveCommitteeSeats} decided on them
 * @param rules the rule book that was applied
 */
public record CertifiedCommitteeSeats(
        List<GroupVotes> votes, Decision<ExecutiveCommitteeOutcome> decision, RuleBook rules)
        implements CertifiedDecision {

    /** Copies the votes. */
    public CertifiedCommitteeSeats {
        votes = List.copyOf(votes);
    }

    @Override
    public String kind() {
        return "executive-committee-seats";
    }

    /** Returns the number of seats, the method, and what is known of the seats that equal quotients leave open. */
    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                ExecutiveCommitteeParameters.ELECTED,
                ExecutiveCommitteeParameters.SEAT_METHOD,
                ExecutiveCommitteeParameters.OPEN_SEATS);
    }

    /** Returns the votes. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode groups = node.putArray("groups");
        votes.forEach(group -> groups.addObject().put("name", group.name()).put("votes", group.votes()));
        return node;
    }

    /** Returns the seats as in the outcome of an apportionment; null where the rule is unknown. */
    @Override
    public ObjectNode outcome() {
        Optional<Apportionment> shared =
                decision.outcome().fold(known -> Optional.of(known.apportionment()), unknown -> Optional.empty());
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", shared.isPresent() ? "apportioned" : "rule-unknown");
        shared.ifPresentOrElse(
                seats -> node.set("apportionment", ApportionmentNode.of(seats)), () -> node.putNull("apportionment"));
        return node;
    }
}
