package org.openipu.io.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.node.ObjectNode;

/** The canonical form of a document (RFC 8785): one line, keys in the order of their UTF-16 code units. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String write(ObjectNode document) {
        try {
            String text = new JsonCanonicalizer(document.toString()).getEncodedString();
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw new IllegalArgumentException("a text in the document is no Unicode");
            }
            return text;
        } catch (IOException e) {
            throw new IllegalStateException("what Jackson writes is JSON", e);
        }
    }

    static String sha256(ObjectNode document) {
        try {
            byte[] text = write(document).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
