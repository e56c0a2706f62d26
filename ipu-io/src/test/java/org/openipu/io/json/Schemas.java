package org.openipu.io.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The schemas of the documents, as a validator sees them. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<DocumentFormat, Schema> BY_FORMAT = new EnumMap<>(DocumentFormat.class);

    private Schemas() {}

    /** Returns what the schema of a format has against a document. */
    static List<String> errors(DocumentFormat format, String document) {
        return notes(BY_FORMAT
                .computeIfAbsent(format, each -> REGISTRY.getSchema(each.schema()))
                .validate(document, InputFormat.JSON));
    }

    /** Returns what the meta schema has against the schema of a format. */
    static List<String> errorsOfSchema(DocumentFormat format) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        return notes(meta.validate(format.schema(), InputFormat.JSON));
    }

    private static List<String> notes(List<Error> errors) {
        return errors.stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }
}
