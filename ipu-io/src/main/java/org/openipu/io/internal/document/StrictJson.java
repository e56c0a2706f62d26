package org.openipu.io.internal.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.io.internal.field.JsonFields;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as such: strict and bounded when read, indented and in a fixed order when written. */
public final class StrictJson {

    private static final int MAX_NUMBER_LENGTH = 64;

    /** Enough for an object of seven keys in place of each row. */
    private static final long TOKENS_FOR_A_ROW = 16;

    /** What the parser's messages say of its own program, which tells nobody anything about a document. */
    private static final Pattern OF_THE_PARSER = Pattern.compile(" \\(bound as .*|, from `[^`]*`| \\(`[^`]*`\\)");

    private static final JsonMapper MAPPER = mapper(ReadLimits.DEFAULT);

    private StrictJson() {}

    /** Returns an empty object, to be filled and written. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * Writes an object.
     *
     * @param document the object
     * @return its text, with a line for each value, ended by a line break
     */
    public static String write(ObjectNode document) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    /**
     * Parses a document that is one object.
     *
     * @param input the document
     * @return the object; refused when it is another value, unreadable when it is no JSON, has a key twice, or passes a limit
     */
    public static ReadResult<JsonFields> parse(InputText input) {
        try (JsonParser parser = parser(input)) {
            return root(input, parser);
        }
    }

    /**
     * Returns a parser of a document, within its limits.
     *
     * @param input the document
     * @return the parser, which the caller closes
     */
    public static JsonParser parser(InputText input) {
        return mapperFor(input).createParser(input.text());
    }

    /**
     * Returns where a token stands.
     *
     * @param input the document
     * @param location the place that a parser gives
     * @return the place
     */
    public static Position position(InputText input, TokenStreamLocation location) {
        return new Position(input.name(), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static ReadResult<JsonFields> root(InputText input, JsonParser parser) {
        try {
            JsonNode root = mapperFor(input).readValue(parser, JsonNode.class);
            return root.isObject() ? new ReadResult.Read<>(new JsonFields(root, ""), List.of()) : notAnObject(input);
        } catch (JacksonException e) {
            return unreadable(input, parser, e.getLocation(), e.getOriginalMessage());
        } catch (NumberFormatException e) {
            // an exponent that no decimal can have: the parser leaves it to the number itself to refuse
            return unreadable(input, parser, null, String.valueOf(e.getMessage()));
        }
    }

    private static ReadResult<JsonFields> notAnObject(InputText input) {
        return new ReadResult.Refused<>(
                List.of(Finding.error("json.not-an-object", "").at(new Position(input.name(), 1, 1))));
    }

    /** A limit that is passed has no place of its own: it gets that of the token at which the parser stopped. */
    private static ReadResult<JsonFields> unreadable(
            InputText input, JsonParser parser, @Nullable TokenStreamLocation location, String problem) {
        TokenStreamLocation place = location == null ? parser.currentTokenLocation() : location;
        String words = OF_THE_PARSER.matcher(problem).replaceAll("");
        return new ReadResult.Unreadable<>(List.of(
                Finding.error("json.syntax", "", Argument.of("problem", words)).at(position(input, place))));
    }

    private static JsonMapper mapperFor(InputText input) {
        return input.limits().equals(ReadLimits.DEFAULT) ? MAPPER : mapper(input.limits());
    }

    private static JsonMapper mapper(ReadLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxTokenCount(TOKENS_FOR_A_ROW * limits.rows())
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .maxStringLength(limits.fieldLength())
                .maxNameLength(limits.fieldLength())
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }
}
