package org.openipu.io.verification.derivation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.node.ObjectNode;

/** The digest of a certificate: SHA-256 over the canonical form (RFC 8785) of all of it but the digest. */
public final class Digest {

    private final Part document;

    public Digest(Part document) {
        this.document = document;
    }

    public void verify() {
        Part digest = document.child("digest");
        boolean canonical = new CanonicalValues(document).check();
        if (!digest.isObject()) {
            return;
        }
        digest.knowsOnly(List.of("algorithm", "value"));
        digest.child("algorithm")
                .text()
                .filter(name -> !name.equals("SHA-256"))
                .ifPresent(name -> digest.child("algorithm").differs("SHA-256"));
        digest.child("value").text().filter(value -> canonical).ifPresent(value -> {
            String expected = sha256(((ObjectNode) document.node()).deepCopy().without("digest"));
            if (!expected.equals(value)) {
                digest.child("value").differs(expected);
            }
        });
    }

    private static String sha256(Object withoutDigest) {
        try {
            String text = new JsonCanonicalizer(withoutDigest.toString()).getEncodedString();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("a tree is JSON, and every Java platform has SHA-256", e);
        }
    }
}
