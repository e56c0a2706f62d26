package org.openipu.io.json;

import org.openipu.io.report.YearSummary;
import org.openipu.io.text.Words;
import org.openipu.model.vote.ReportedResult;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A year's summary as a document of format {@code org.openipu.year-summary/1}. */
public final class YearSummaryJson {

    private YearSummaryJson() {}

    /**
     * Writes a summary.
     *
     * @param summary the summary
     * @param words the language of reasons and messages
     * @return the document
     */
    public static String write(YearSummary summary, Words words) {
        ObjectNode document = Json.document("year-summary");
        document.put("delegation", summary.delegation());
        document.put("year", summary.year());
        ArrayNode votes = document.putArray("votes");
        summary.votes()
                .forEach(vote -> votes.addObject()
                        .put("title", vote.title())
                        .put("source", vote.source())
                        .set("decision", DecisionJson.document(vote.decision(), words)));
        ArrayNode reported = document.putArray("reported");
        summary.reported().forEach(vote -> reported(vote, words, reported.addObject()));
        document.put("costSource", summary.costSource());
        document.set("costs", CostTotalsJson.document(summary.totals()));
        return Json.write(document);
    }

    private static void reported(YearSummary.ReportedVote vote, Words words, ObjectNode node) {
        node.put("title", vote.title());
        node.put("source", vote.source());
        ArrayNode results = node.putArray("requests");
        vote.results().forEach(result -> result(result, results.addObject()));
        node.put("consistent", vote.findings().isEmpty());
        FindingsJson.put(vote.findings(), words, node.putArray("findings"));
    }

    private static void result(ReportedResult result, ObjectNode node) {
        node.put("id", result.request());
        result.reachedMajority().ifPresent(reached -> node.put("reached", reached));
        node.put("accepted", result.accepted());
    }
}
