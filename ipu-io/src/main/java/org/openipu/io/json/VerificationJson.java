package org.openipu.io.json;

import org.openipu.io.text.Words;
import org.openipu.io.verification.Verification;
import tools.jackson.databind.node.ObjectNode;

/** What came of verifying a certificate, as a document of format {@code org.openipu.verification/1}. */
public final class VerificationJson {

    private VerificationJson() {}

    /**
     * Writes what came of a verification.
     *
     * @param verification the verification
     * @param words the language of the messages
     * @return the document
     */
    public static String write(Verification verification, Words words) {
        ObjectNode document = Json.document("verification");
        document.put("holds", verification.holds());
        FindingsJson.put(verification.findings(), words, document.putArray("findings"));
        return Json.write(document);
    }
}
