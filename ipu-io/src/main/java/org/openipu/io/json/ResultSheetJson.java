package org.openipu.io.json;

import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Votes on requests as a document of format {@code org.openipu.requests/1}. */
public final class ResultSheetJson {

    static final String NAME = "requests";
    static final String ROLL_CALL = "rollCall";

    private ResultSheetJson() {}

    /**
     * Reads a document of votes.
     *
     * @param input the document; {@code format} may be left out
     * @return the votes in the order of the document; refused with all findings when a key is unknown or missing, a count
     *     is no whole number, a request or a delegation stands twice, or there are no requests
     */
    public static ReadResult<ResultSheet> read(InputText input) {
        return Json.parse(input).then(document -> new ResultSheetReading().sheet(input, document));
    }

    /**
     * Writes votes.
     *
     * @param sheet the votes
     * @return the document; it reads back to equal votes if there is a request, no roll call is without names, no text has
     *     blanks around it, and no count has more digits than are read
     */
    public static String write(ResultSheet sheet) {
        ObjectNode document = Json.document(NAME);
        sheet.date().ifPresent(date -> document.put("date", date.toString()));
        ArrayNode requests = document.putArray(NAME);
        sheet.votes().forEach(vote -> write(vote, requests.addObject()));
        return Json.write(document);
    }

    private static void write(RequestVote vote, ObjectNode node) {
        node.put("id", vote.id());
        vote.request().title().ifPresent(title -> node.put("title", title));
        if (!vote.request().requestedBy().isEmpty()) {
            ArrayNode authors = node.putArray("requestedBy");
            vote.request().requestedBy().forEach(country -> authors.add(country.alpha2()));
        }
        if (vote.votes() instanceof RollCall rollCall) {
            ArrayNode entries = node.putArray(ROLL_CALL);
            rollCall.votes().forEach(entry -> write(entry, entries.addObject()));
        } else {
            write(vote.tally(), node);
        }
    }

    private static void write(DelegationVote vote, ObjectNode node) {
        node.put("member", vote.delegation().alpha2());
        write(vote.votes(), node);
        vote.right()
                .ifPresent(right -> node.put("entitlement", right.entitlement()).put("delegates", right.delegates()));
    }

    private static void write(Tally tally, ObjectNode node) {
        node.put("yes", tally.affirmative()).put("no", tally.negative()).put("abstain", tally.abstentions());
    }
}
