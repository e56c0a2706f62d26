package org.openipu.io.verification.derivation;

import java.util.List;
import org.openipu.model.finding.Argument;
import tools.jackson.databind.JsonNode;

/** What was derived beside what the certificate states, value by value. */
public final class Comparison {

    private Comparison() {}

    public static void of(JsonNode derived, Part stated) {
        if (derived.isObject()) {
            objects(derived, stated);
        } else if (derived.isArray()) {
            lists(derived, stated);
        } else if (stated.node().isMissingNode()) {
            stated.refuse("certificate.missing", Argument.of("expected", stated.path()));
        } else if (!isSame(derived, stated.node())) {
            stated.differs(derived.toString());
        }
    }

    private static void objects(JsonNode derived, Part stated) {
        if (stated.isObject()) {
            stated.knowsOnly(List.copyOf(derived.propertyNames()));
            derived.properties().forEach(property -> of(property.getValue(), stated.child(property.getKey())));
        }
    }

    private static void lists(JsonNode derived, Part stated) {
        List<Part> elements = stated.elements();
        int common = Math.min(elements.size(), derived.size());
        for (int i = 0; i < common; i++) {
            of(derived.path(i), elements.get(i));
        }
        if (!stated.node().isArray()) {
            return;
        }
        for (int i = common; i < derived.size(); i++) {
            Part missing = new Part(stated.node(), stated.path() + "[" + i + "]", stated.findings());
            missing.refuse("certificate.missing", Argument.of("expected", name(derived.path(i))));
        }
        elements.subList(common, elements.size())
                .forEach(extra -> extra.refuse("certificate.unexpected", Argument.of("found", name(extra.node()))));
    }

    /** Returns what a step is called, or the value itself. */
    private static String name(JsonNode element) {
        return element.isObject() ? element.path("code").asString("{...}") : element.asString("[...]");
    }

    private static boolean isSame(JsonNode derived, JsonNode stated) {
        if (derived.isIntegralNumber() && stated.isIntegralNumber()) {
            return derived.bigIntegerValue().equals(stated.bigIntegerValue());
        }
        return derived.equals(stated);
    }
}
