package org.openipu.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The JSON Schemas (2020-12) of this library's documents, by name. */
public final class DocumentSchema {

    /** Documents whose schemas are written by hand: they are no records of the model. */
    private static final List<String> BY_HAND = List.of("roll-call", "decision", CertificateJson.NAME);

    private DocumentSchema() {}

    /** Returns the names of all documents that have a schema: {@code annual-report}, {@code certificate} and so on. */
    public static List<String> names() {
        return Stream.concat(Arrays.stream(DocumentFormat.values()).map(DocumentFormat::code), BY_HAND.stream())
                .toList();
    }

    /**
     * Finds the schema of a document.
     *
     * @param name such as {@code certificate}
     * @return the schema; empty when there is none of that name
     */
    public static Optional<String> find(String name) {
        return BY_HAND.contains(name)
                ? Optional.of(resource("schema/" + name + ".schema.json"))
                : DocumentFormat.find(name).map(DocumentFormat::schema);
    }

    private static String resource(String name) {
        try (InputStream stream = DocumentSchema.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
