package org.openipu.io.verification.derivation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parameters of a certificate by name, each with what it is cited from. */
public final class Parameters {

    private static final List<String> KEYS =
            List.of("name", "value", "provision", "edition", "from", "to", "standing", "source", "address");

    /** From the firmest to the least firm. */
    private static final List<String> STANDINGS =
            List.of("certain", "older", "secondary", "inferred", "assumed", "unknown");

    private final Optional<LocalDate> day;
    private final List<Finding> findings;
    private final Map<String, Part> byName = new HashMap<>();

    public Parameters(Optional<LocalDate> day, List<Finding> findings) {
        this.day = day;
        this.findings = findings;
    }

    /** Reads a list that must have these names in this order. */
    public void read(Part list, List<String> names) {
        List<Part> elements = list.elements();
        for (int i = 0; i < elements.size(); i++) {
            Part element = elements.get(i);
            if (i >= names.size()) {
                element.refuse(
                        "certificate.unexpected",
                        Argument.of("found", element.node().path("name").asString("")));
            } else if (element.isObject()) {
                read(element, names.get(i));
            }
        }
        for (int i = elements.size(); list.node().isArray() && i < names.size(); i++) {
            findings.add(Finding.error(
                    "certificate.missing", list.path() + "[" + i + "]", Argument.of("expected", names.get(i))));
        }
    }

    /** Returns the value of a parameter, which may be null; empty when there is no such parameter. */
    public Optional<Part> value(String name) {
        return Optional.ofNullable(byName.get(name)).map(parameter -> parameter.child("value"));
    }

    /** Returns the beginning of a step that rests on one parameter, and is no firmer than others. */
    public ObjectNode step(String code, String name, String... others) {
        String standing = standing(name);
        for (String other : others) {
            standing = noFirmerThan(standing, standing(other));
        }
        ObjectNode step = JsonNodeFactory.instance.objectNode().put("code", code);
        return step.put("provision", text(name, "provision")).put("standing", standing);
    }

    /** Returns the less firm of two standings. */
    public static String noFirmerThan(String standing, String other) {
        return STANDINGS.indexOf(other) > STANDINGS.indexOf(standing) ? other : standing;
    }

    private String standing(String name) {
        return text(name, "standing");
    }

    private String text(String name, String key) {
        Part parameter = byName.get(name);
        return parameter == null ? "" : parameter.node().path(key).asString("");
    }

    private void read(Part parameter, String name) {
        parameter.knowsOnly(KEYS);
        parameter
                .child("name")
                .text()
                .filter(found -> !found.equals(name))
                .ifPresent(found -> parameter.child("name").differs(name));
        byName.put(name, parameter);
        List.of("provision", "edition", "source")
                .forEach(key -> parameter.child(key).words());
        parameter.child("address").text();
        edition(parameter);
        standing(parameter);
    }

    private void edition(Part parameter) {
        Optional<LocalDate> from = dayOrNull(parameter.child("from"));
        Optional<LocalDate> to = dayOrNull(parameter.child("to"));
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            parameter
                    .child("to")
                    .refuse("certificate.edition-order", Argument.of("from", from.get()), Argument.of("to", to.get()));
        }
        boolean other = day.isPresent()
                && (from.map(day.get()::isBefore).orElse(false)
                        || to.map(day.get()::isAfter).orElse(false));
        if (other) {
            findings.add(Finding.warning("certificate.other-edition", parameter.path(), Argument.of("day", day.get())));
        }
    }

    private static Optional<LocalDate> dayOrNull(Part part) {
        return part.node().isNull() ? Optional.empty() : part.day();
    }

    private static void standing(Part parameter) {
        Part standing = parameter.child("standing");
        JsonNode value = parameter.child("value").node();
        standing.text().ifPresent(text -> {
            if (!STANDINGS.contains(text)) {
                standing.refuse("certificate.standing", Argument.of("found", text));
            } else if (value.isNull() != text.equals("unknown")) {
                standing.refuse("certificate.standing-and-value");
            }
        });
        if (value.isMissingNode()) {
            parameter.child("value").refuse("certificate.missing", Argument.of("expected", "value"));
        }
    }
}
