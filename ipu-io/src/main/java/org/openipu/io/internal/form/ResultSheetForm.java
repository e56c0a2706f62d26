package org.openipu.io.internal.form;

import java.util.Optional;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Votes on requests, with the keys that a table of votes has as columns. */
final class ResultSheetForm implements Form<ResultSheet> {

    static final String REQUESTS = "requests";
    static final String ROLL_CALL = "rollCall";

    @Override
    public Optional<ResultSheet> read(JsonNode node, Reading reading) {
        if (!node.isObject()) {
            reading.refuse("json.not-an-object");
            return Optional.empty();
        }
        return new ResultSheetReading(reading.findings()).sheet(new JsonFields(node, reading.path()));
    }

    @Override
    public Optional<JsonNode> write(ResultSheet sheet) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        sheet.date().ifPresent(date -> document.put("date", date.toString()));
        ArrayNode requests = document.putArray(REQUESTS);
        sheet.votes().forEach(vote -> write(vote, requests.addObject()));
        return Optional.of(document);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer("ResultSheet", () -> ResultSheetSchema.describe(definitions));
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
