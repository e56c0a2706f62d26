package org.openipu.io.json;

import java.util.List;
import java.util.Locale;
import org.openipu.io.text.Words;
import org.openipu.model.finding.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as a document of format {@code org.openipu.findings/1}. */
public final class FindingsJson {

    private FindingsJson() {}

    /**
     * Writes findings.
     *
     * @param findings the findings, in their order
     * @param words the language of the messages
     * @return the document
     */
    public static String write(List<Finding> findings, Words words) {
        ObjectNode document = Json.document("findings");
        put(findings, words, document.putArray("findings"));
        return Json.write(document);
    }

    static void put(List<Finding> findings, Words words, ArrayNode array) {
        findings.forEach(finding -> put(finding, words, array.addObject()));
    }

    private static void put(Finding finding, Words words, ObjectNode node) {
        node.put("code", finding.code());
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.put("path", finding.path());
        finding.position()
                .ifPresent(place -> node.put("file", place.source())
                        .put("line", place.line())
                        .put("column", place.column()));
        finding.provision().ifPresent(provision -> node.put("provision", provision.toString()));
        node.put("message", words.of(finding));
    }
}
