package org.openipu.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openipu.examples.demo.LiechtensteinYear;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bundled report with one thing changed at a time, and what has to be found then. */
final class Variants {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Variants() {}

    /** Variants that are refused. */
    static List<Variant> withErrors() {
        return all("errors");
    }

    /** Variants that are valid with warnings. */
    static List<Variant> withWarnings() {
        return all("warnings");
    }

    /** Returns the bundled report as it is. */
    static String report() {
        return resource(LiechtensteinYear.class, "annual-report-2025.json");
    }

    private static List<Variant> all(String kind) {
        List<Variant> variants = new ArrayList<>();
        for (JsonNode variant :
                MAPPER.readTree(resource(Variants.class, "variants.json")).get(kind)) {
            variants.add(new Variant(variant));
        }
        return variants;
    }

    private static String resource(Class<?> beside, String name) {
        try (InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /**
     * A variant.
     *
     * @param description what is broken, the changes, and the findings
     */
    record Variant(JsonNode description) {

        /** Returns the report with the changes made. */
        String document() {
            JsonNode report = MAPPER.readTree(report());
            change(report);
            return MAPPER.writeValueAsString(report);
        }

        /** Makes the changes in a report. */
        void change(JsonNode report) {
            for (JsonNode edit : description.get("edits")) {
                String at = edit.get("at").stringValue();
                int last = at.lastIndexOf('/');
                JsonNode owner = report.at(at.substring(0, last));
                String key = at.substring(last + 1);
                if (owner instanceof ArrayNode list) {
                    list.set(Integer.parseInt(key), edit.get("to"));
                } else {
                    ((ObjectNode) owner).set(key, edit.get("to"));
                }
            }
        }

        /** Returns path and code of each finding. */
        List<String> findings() {
            List<String> findings = new ArrayList<>();
            description.get("findings").forEach(finding -> findings.add(finding.stringValue()));
            return findings;
        }

        /** Returns what is broken. */
        @Override
        public String toString() {
            return description.get("breaks").stringValue();
        }
    }
}
