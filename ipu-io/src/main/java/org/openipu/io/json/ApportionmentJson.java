package org.openipu.io.json;

import org.openipu.io.text.Words;
import org.openipu.rules.apportionment.Apportionment;
import org.openipu.rules.apportionment.Quotient;
import org.openipu.rules.decision.Decision;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Seats shared in proportion to votes as a document of format {@code org.openipu.apportionment/1}. */
public final class ApportionmentJson {

    private ApportionmentJson() {}

    /**
     * Writes an apportionment.
     *
     * @param decision the apportionment
     * @param words the language of the reasons' texts
     * @return the document; groups stand in the order in which their votes were given, quotients in the order of the seats
     */
    public static String write(Decision<Apportionment> decision, Words words) {
        return Json.write(document(decision, words));
    }

    static ObjectNode document(Decision<Apportionment> decision, Words words) {
        Apportionment apportionment = decision.outcome();
        ObjectNode document = Json.document("apportionment");
        ObjectNode seats = document.putObject("seats");
        apportionment.groups().forEach(group -> seats.put(group.group(), group.seats()));
        ArrayNode tied = document.putArray("tied");
        apportionment.tied().forEach(tied::add);
        document.put("method", "sainte-lague");
        document.put("open", apportionment.openSeats());
        document.put("rulesAsOf", decision.rulesAsOf().toString());
        ArrayNode quotients = document.putArray("quotients");
        apportionment
                .won()
                .forEach(won -> quotient(won.quotient(), quotients.addObject().put("seat", won.seat())));
        ArrayNode next = document.putArray("next");
        apportionment.next().forEach(quotient -> quotient(quotient, next.addObject()));
        ReasonsJson.write(decision.reasons(), words, document);
        return document;
    }

    private static void quotient(Quotient quotient, ObjectNode node) {
        node.put("group", quotient.group());
        node.put("votes", quotient.votes());
        node.put("divisor", quotient.divisor());
        node.put("quotient", quotient.toString());
    }
}
