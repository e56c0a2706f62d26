package org.openipu.io.internal.form;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.openipu.model.cost.CostPeriod;
import org.openipu.model.finding.Argument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a cost statement is of: either {@code year} or {@code event} among the keys of the statement. */
final class CostPeriodForm implements SpreadForm<CostPeriod> {

    private static final String YEAR = "year";
    private static final String EVENT = "event";

    private final Form<Integer> year;
    private final Form<String> event = ScalarForm.text(true);

    CostPeriodForm(int digits) {
        this.year = new NumberForm<>(OptionalInt.empty(), digits, JsonNode::intValue);
    }

    @Override
    public Set<String> keys() {
        return Set.of(YEAR, EVENT);
    }

    @Override
    public Optional<CostPeriod> read(JsonNode owner, Reading reading) {
        boolean hasEvent = owner.hasNonNull(EVENT);
        if (!owner.hasNonNull(YEAR)) {
            return hasEvent ? event(owner, reading) : missing(reading);
        }
        if (hasEvent) {
            reading.key(EVENT).refuse("costs.year-and-event");
            return Optional.empty();
        }
        return year.read(owner.path(YEAR), reading.key(YEAR)).map(CostPeriod.Year::new);
    }

    @Override
    public Optional<JsonNode> write(CostPeriod period) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        return Optional.of(period.fold(number -> node.put(YEAR, number), name -> node.put(EVENT, name)));
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        describe(schema, definitions);
        return schema;
    }

    @Override
    public void describe(ObjectNode owner, Definitions definitions) {
        ObjectNode properties = owner.withObject("properties");
        properties.set(YEAR, year.schema(definitions));
        properties.set(EVENT, event.schema(definitions));
        ArrayNode either = owner.putArray("oneOf");
        either.addObject().putArray("required").add(YEAR);
        either.addObject().putArray("required").add(EVENT);
    }

    private Optional<CostPeriod> event(JsonNode owner, Reading reading) {
        return event.read(owner.path(EVENT), reading.key(EVENT)).map(CostPeriod.Event::new);
    }

    private static Optional<CostPeriod> missing(Reading reading) {
        reading.key(YEAR).refuse("field.missing", Argument.of("field", YEAR));
        return Optional.empty();
    }
}
