package org.openipu.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.document.JsonPositions;
import org.openipu.io.internal.field.Field;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.io.internal.form.Form;
import org.openipu.io.internal.form.Forms;
import org.openipu.io.internal.form.Reading;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.validation.ReportValidation;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A document that is one value of the model: read with all findings, written, and described by its schema. */
final class RecordDocument<T> {

    private static final String FORMAT = "format";

    private final String name;
    private final Form<T> form;

    RecordDocument(String name, Class<T> type) {
        this.name = name;
        this.form = Forms.of(type);
    }

    /** Reads a document whose {@code format} may be left out. */
    ReadResult<T> read(InputText input) {
        return Json.parse(input).then(document -> {
            Reading reading = Reading.begin();
            Optional<T> value = value(document, reading);
            return ReadResult.of(JsonPositions.locate(input, reading.findings()), value::orElseThrow);
        });
    }

    /** Reads a document and checks what was read: all of it, or else the parts that could be read. */
    ReadResult<T> readAndCheck(InputText input, Function<? super T, List<Finding>> check) {
        return Json.parse(input).then(document -> {
            Reading reading = Reading.begin();
            Optional<T> value = value(document, reading);
            List<Finding> findings = new ArrayList<>(reading.findings());
            value.ifPresent(whole -> findings.addAll(check.apply(whole)));
            for (Reading.Orphan orphan : reading.orphans()) {
                ReportValidation.validateConstraints(orphan.value())
                        .findings()
                        .forEach(finding -> findings.add(finding.withPath(join(orphan.path(), finding.path()))));
            }
            return ReadResult.of(JsonPositions.locate(input, findings), value::orElseThrow);
        });
    }

    String write(T value) {
        ObjectNode document = Json.document(name);
        form.write(value).ifPresent(object -> document.setAll((ObjectNode) object));
        return Json.write(document);
    }

    String schema() {
        return SchemaDocument.write(name, form);
    }

    private Optional<T> value(JsonFields document, Reading reading) {
        Field format = document.field(FORMAT);
        if (!format.isMissing() && !format.stripped().equals(Json.format(name))) {
            reading.key(FORMAT)
                    .refuse(
                            "json.other-format",
                            Argument.of("found", format.stripped()),
                            Argument.of("expected", Json.format(name)));
        }
        ObjectNode content = JsonNodeFactory.instance.objectNode().setAll((ObjectNode) document.object());
        content.remove(FORMAT);
        return form.read(content, reading);
    }

    private static String join(String path, String part) {
        if (path.isEmpty() || part.isEmpty()) {
            return path + part;
        }
        return path + "." + part;
    }
}
