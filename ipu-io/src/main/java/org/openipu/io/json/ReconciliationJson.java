package org.openipu.io.json;

import org.openipu.io.text.Words;
import org.openipu.rules.reconciliation.Reconciliation;
import tools.jackson.databind.node.ObjectNode;

/** A reconciliation as a document of format {@code org.openipu.reconciliation/1}. */
public final class ReconciliationJson {

    private ReconciliationJson() {}

    /**
     * Writes a reconciliation.
     *
     * @param reconciliation the reconciliation
     * @param words the language of the messages
     * @return the document, with {@code consistent} and all findings in their order
     */
    public static String write(Reconciliation reconciliation, Words words) {
        ObjectNode document = Json.document("reconciliation");
        document.put("consistent", reconciliation.isConsistent());
        FindingsJson.put(reconciliation.findings(), words, document.putArray("findings"));
        return Json.write(document);
    }
}
