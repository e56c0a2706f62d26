package org.openipu.io.certificate;

import org.openipu.rules.apportionment.Apportionment;
import org.openipu.rules.apportionment.Quotient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Shared seats as outcomes have them: the content of a document of an apportionment, with the seats as a list. */
final class ApportionmentNode {

    private ApportionmentNode() {}

    static ObjectNode of(Apportionment apportionment) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("outcome", apportionment.openSeats() == 0 ? "complete" : "open");
        ArrayNode seats = node.putArray("seats");
        apportionment
                .groups()
                .forEach(group -> seats.addObject().put("group", group.group()).put("seats", group.seats()));
        ArrayNode tied = node.putArray("tied");
        apportionment.tied().forEach(tied::add);
        node.put("open", apportionment.openSeats());
        ArrayNode quotients = node.putArray("quotients");
        apportionment
                .won()
                .forEach(won -> quotient(won.quotient(), quotients.addObject().put("seat", won.seat())));
        ArrayNode next = node.putArray("next");
        apportionment.next().forEach(quotient -> quotient(quotient, next.addObject()));
        return node;
    }

    private static void quotient(Quotient quotient, ObjectNode node) {
        node.put("group", quotient.group());
        node.put("votes", quotient.votes());
        node.put("divisor", quotient.divisor());
        node.put("quotient", quotient.toString());
    }
}
