package org.openipu.io.certificate;

import java.util.List;
import org.openipu.rules.apportionment.Apportionment;
import org.openipu.rules.apportionment.GroupVotes;
import org.openipu.rules.apportionment.HeldSeat;
import org.openipu.rules.apportionment.SainteLague;
import org.openipu.rules.apportionment.SeatTransferOutcome;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.Parameter;
import org.openipu.rules.rulebook.RuleBook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The decision which seats of the Executive Committee change hands after a new apportionment, and when (Statutes 25.4).
 *
 * @param held the seats that were held
 * @param next the new apportionment, by the Sainte-Laguë method
 * @param decision what {@link org.openipu.rules.apportionment.SeatTransfers} decided on them
 * @param rules the rule book that was applied
 */
public record CertifiedSeatTransfer(
        List<HeldSeat> held, Apportionment next, Decision<SeatTransferOutcome> decision, RuleBook rules)
        implements CertifiedDecision {

    /**
     * Copies the seats; refuses seats that are shared in another way, as they would not follow from the votes.
     *
     * @throws IllegalArgumentException if the apportionment is not the one of its votes
     */
    public CertifiedSeatTransfer {
        held = List.copyOf(held);
        List<GroupVotes> votes = next.groups().stream()
                .map(group -> new GroupVotes(group.group(), group.votes()))
                .toList();
        if (!SainteLague.apportion(votes, next.seats(), rules).outcome().equals(next)) {
            throw new IllegalArgumentException("the seats are not those of the Sainte-Laguë method");
        }
    }

    @Override
    public String kind() {
        return "seat-transfer";
    }

    /** Returns when seats pass on, and what is known of the seats that equal quotients leave open. */
    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ExecutiveCommitteeParameters.SEAT_CHANGE, ExecutiveCommitteeParameters.OPEN_SEATS);
    }

    /** Returns the seats that are held, and the new number of seats and the votes that share them. */
    @Override
    public ObjectNode inputs() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode seats = node.putArray("held");
        held.forEach(seat -> seats.addObject()
                .put("group", seat.group())
                .put("holder", seat.holder())
                .put("termEnd", seat.termEnd().toString()));
        node.put("seats", next.seats());
        ArrayNode groups = node.putArray("groups");
        next.groups()
                .forEach(group -> groups.addObject().put("name", group.group()).put("votes", group.votes()));
        return node;
    }

    /** Returns the new seats as in the outcome of an apportionment, and what passes on; nothing where the rule is unknown. */
    @Override
    public ObjectNode outcome() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", decision.outcome().<String>fold(due -> "due", unknown -> "rule-unknown"));
        node.set("apportionment", ApportionmentNode.of(next));
        SeatTransferOutcome.Due due = decision.outcome()
                .fold(known -> known, unknown -> new SeatTransferOutcome.Due(List.of(), List.of(), List.of()));
        ArrayNode leaving = node.putArray("leaving");
        due.leaving().forEach(seats -> {
            ObjectNode entry = leaving.addObject().put("group", seats.group());
            entry.put("termEnd", seats.termEnd().toString()).put("seats", seats.seats());
            ArrayNode holders = entry.putArray("holders");
            seats.holders().forEach(holders::add);
        });
        ArrayNode waiting = node.putArray("waiting");
        due.waiting()
                .forEach(
                        group -> waiting.addObject().put("group", group.group()).put("seats", group.seats()));
        ArrayNode undecided = node.putArray("undecided");
        due.undecided().forEach(undecided::add);
        return node;
    }
}
