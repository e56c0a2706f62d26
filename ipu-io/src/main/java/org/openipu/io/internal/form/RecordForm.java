package org.openipu.io.internal.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openipu.model.finding.Argument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record: an object with a key for each component. */
final class RecordForm<T extends Record> implements Form<T> {

    private final Class<T> type;
    private final Constructor<T> constructor;
    private final Map<String, Component> components = new LinkedHashMap<>();

    RecordForm(Class<T> type) {
        this.type = type;
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), new Component(component));
        }
        this.constructor = constructor(type);
    }

    @Override
    public Optional<T> read(JsonNode node, Reading reading) {
        return read(node, reading, Set.of());
    }

    /** Reads a record whose object has more keys than its components, which are read elsewhere. */
    Optional<T> read(JsonNode node, Reading reading, Set<String> moreKeys) {
        if (!node.isObject()) {
            reading.refuse("json.not-an-object");
            return Optional.empty();
        }
        for (String key : node.propertyNames()) {
            if (!isKnown(key) && !moreKeys.contains(key)) {
                reading.key(key).refuse("json.unknown-key", Argument.of("key", key));
            }
        }
        List<Object> values = new ArrayList<>();
        List<Object> missing = new ArrayList<>();
        components.forEach((name, component) ->
                component.read(node, reading).ifPresentOrElse(values::add, () -> missing.add(name)));
        if (missing.isEmpty()) {
            return make(values, reading);
        }
        orphan(values, missing, reading);
        return Optional.empty();
    }

    @Override
    public Optional<JsonNode> write(T value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        components.values().forEach(component -> component.write(value, node));
        return Optional.of(node);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.refer(type.getSimpleName(), () -> describe(definitions, Map.of()));
    }

    /** Describes the object with more keys than the record has components. */
    ObjectNode describe(Definitions definitions, Map<String, ObjectNode> moreKeys) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        moreKeys.forEach(properties::set);
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        components.forEach((name, component) -> {
            Form<?> form = component.form();
            if (form instanceof SpreadForm<?> spread) {
                spread.describe(schema, definitions);
                return;
            }
            properties.set(name, form.schema(definitions));
            if (form.absent().isEmpty()) {
                required.add(name);
            }
        });
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    String name() {
        return type.getSimpleName();
    }

    private boolean isKnown(String key) {
        Component sameName = components.get(key);
        return (sameName != null && sameName.hasKey(key))
                || components.values().stream().anyMatch(component -> component.hasKey(key));
    }

    private static <T> Constructor<T> constructor(Class<T> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<T> make(List<Object> values, Reading reading) {
        try {
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            reading.refuse(
                    "value.refused",
                    Argument.of("why", String.valueOf(e.getTargetException().getMessage())));
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void orphan(List<Object> values, List<Object> missing, Reading reading) {
        int next = 0;
        for (String name : components.keySet()) {
            if (!missing.contains(name)) {
                reading.key(name).orphan(values.get(next++));
            }
        }
    }

    /** A component with its form, which is looked up when it is first needed: records may hold their own kind. */
    private static final class Component {

        private final RecordComponent component;
        private @Nullable Form<Object> form;

        Component(RecordComponent component) {
            this.component = component;
        }

        boolean hasKey(String key) {
            return form() instanceof SpreadForm<?> spread
                    ? spread.keys().contains(key)
                    : component.getName().equals(key);
        }

        Optional<?> read(JsonNode owner, Reading place) {
            if (form() instanceof SpreadForm<?> spread) {
                return spread.read(owner, place);
            }
            JsonNode node = owner.path(component.getName());
            Reading reading = place.key(component.getName());
            if (!node.isMissingNode() && !node.isNull()) {
                return form().read(node, reading);
            }
            Optional<?> absent = form().absent();
            if (absent.isEmpty()) {
                reading.refuse("field.missing", Argument.of("field", component.getName()));
            }
            return absent;
        }

        void write(Record owner, ObjectNode node) {
            form().write(value(owner)).ifPresent(part -> {
                if (form() instanceof SpreadForm<?>) {
                    node.setAll((ObjectNode) part);
                } else {
                    node.set(component.getName(), part);
                }
            });
        }

        private Object value(Record owner) {
            try {
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @SuppressWarnings("unchecked") // the form is the one of the component's own type
        Form<Object> form() {
            Form<Object> known = form;
            if (known == null) {
                known = (Form<Object>) Forms.of(component.getAnnotatedType());
                form = known;
            }
            return known;
        }
    }
}
