package org.openipu.io.popolo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * As much of JSON Schema draft-03 as the schemas of Popolo use. A keyword that is not known ends the test, so that none is
 * passed over.
 */
final class Draft03 {

    private static final Set<String> WORDS = Set.of("$schema", "id", "title", "description");

    private final Map<String, JsonNode> schemas = new HashMap<>();

    Draft03(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                JsonNode schema = JsonMapper.shared().readTree(Files.readString(file));
                schemas.put(schema.path("id").stringValue(), schema);
            }
        }
    }

    /** Returns where and how a value breaks the schema of a kind, such as {@code vote_event}. */
    List<String> errors(String kind, JsonNode value) {
        List<String> errors = new ArrayList<>();
        check(schema("http://www.popoloproject.com/schemas/" + kind + ".json#"), value, "", errors);
        return errors;
    }

    private JsonNode schema(String id) {
        JsonNode schema = schemas.get(id);
        if (schema == null) {
            throw new IllegalArgumentException("no schema: " + id);
        }
        return schema;
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> errors) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            JsonNode rule = keyword.getValue();
            switch (keyword.getKey()) {
                case "$ref" -> check(schema(rule.stringValue()), value, path, errors);
                case "type" -> add(hasType(rule, value), path + " type", errors);
                case "pattern" ->
                    add(
                            !value.isString()
                                    || Pattern.compile(rule.stringValue())
                                            .matcher(value.stringValue())
                                            .find(),
                            path + " pattern",
                            errors);
                case "format" ->
                    add(
                            !value.isString() || hasFormat(rule.stringValue(), value.stringValue()),
                            path + " format",
                            errors);
                case "items" -> checkItems(rule, value, path, errors);
                case "properties" -> checkProperties(rule, value, path, errors);
                case "required" -> {}
                default -> {
                    if (!WORDS.contains(keyword.getKey())) {
                        throw new IllegalArgumentException("keyword: " + keyword.getKey());
                    }
                }
            }
        }
    }

    private void checkItems(JsonNode rule, JsonNode value, String path, List<String> errors) {
        int index = 0;
        for (JsonNode item : value.isArray() ? value.values() : List.<JsonNode>of()) {
            check(rule, item, path + "[" + index++ + "]", errors);
        }
    }

    private void checkProperties(JsonNode rules, JsonNode value, String path, List<String> errors) {
        for (Map.Entry<String, JsonNode> rule :
                value.isObject() ? rules.properties() : Set.<Map.Entry<String, JsonNode>>of()) {
            JsonNode property = value.path(rule.getKey());
            if (property.isMissingNode()) {
                add(
                        !rule.getValue().path("required").asBoolean(false),
                        path + "." + rule.getKey() + " required",
                        errors);
            } else {
                check(rule.getValue(), property, path + "." + rule.getKey(), errors);
            }
        }
    }

    private static void add(boolean valid, String error, List<String> errors) {
        if (!valid) {
            errors.add(error);
        }
    }

    private static boolean hasType(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            return type.values().stream().anyMatch(each -> hasType(each, value));
        }
        return switch (type.stringValue()) {
            case "string" -> value.isString();
            case "null" -> value.isNull();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalArgumentException("type: " + type);
        };
    }

    private static boolean hasFormat(String format, String text) {
        try {
            return switch (format) {
                case "date-time" -> OffsetDateTime.parse(text).toString().length() > 0;
                case "uri" -> URI.create(text).isAbsolute();
                case "email" -> text.matches("[^@\\s]+@[^@\\s]+");
                default -> throw new IllegalStateException("format: " + format);
            };
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return false;
        }
    }
}
