package org.openipu.io.internal.form;

import java.util.List;
import java.util.Optional;
import org.openipu.io.input.ReadResult;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a form makes of a value that stands at {@code it}, in a form that a test can compare as a whole.
 *
 * @param value what was read
 * @param findings path, code and arguments of each finding, such as {@code it count.negative -3}
 */
record Outcome<T>(Optional<T> value, List<String> findings) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static <T> Outcome<T> of(Form<T> form, String json) {
        Reading reading = Reading.begin().key("it");
        Optional<T> value = form.read(node(json), reading);
        return new Outcome<>(
                value,
                org.openipu.io.Reading.of(new ReadResult.Refused<>(reading.findings()))
                        .findings());
    }

    static <T> Outcome<T> read(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    static <T> Outcome<T> refused(String... findings) {
        return new Outcome<>(Optional.empty(), List.of(findings));
    }

    /** Returns what a form writes as a text; empty for what is left out. */
    static <T> Optional<String> written(Form<T> form, T value) {
        return form.write(value).map(JsonNode::toString);
    }

    static JsonNode node(String json) {
        return MAPPER.readTree(json);
    }
}
