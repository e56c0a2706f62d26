package org.openipu.io.verification.derivation;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import tools.jackson.databind.JsonNode;

/** A value in a certificate, with its path and the findings that it adds to. */
public record Part(JsonNode node, String path, List<Finding> findings) {

    private static final int DAY_LENGTH = "2025-10-23".length();
    private static final int LONGEST = 200;

    public void refuse(String code, Argument... arguments) {
        findings.add(Finding.error(code, path, arguments));
    }

    public void differs(String expected) {
        refuse("certificate.differs", Argument.of("expected", expected), Argument.of("found", shown()));
    }

    /** Tells whether it has a value, be it a wrong one: null stands for an unknown parameter. */
    public boolean isKnown() {
        return !node.isNull();
    }

    public boolean has(String key) {
        return node.has(key);
    }

    /** Returns the value of a key; reading it is a finding when there is none. */
    public Part child(String key) {
        return new Part(node.path(key), path.isEmpty() ? key : path + "." + key, findings);
    }

    public void knowsOnly(List<String> keys) {
        for (String key : node.propertyNames()) {
            if (!keys.contains(key)) {
                child(key).refuse("certificate.unexpected", Argument.of("found", key));
            }
        }
    }

    public boolean isObject() {
        return is(node.isObject(), "certificate.not-an-object");
    }

    /** Returns the elements of a list; none after a finding. */
    public List<Part> elements() {
        List<Part> elements = new ArrayList<>();
        if (is(node.isArray(), "certificate.not-a-list")) {
            for (JsonNode element : node.values()) {
                elements.add(new Part(element, path + "[" + elements.size() + "]", findings));
            }
        }
        return elements;
    }

    public Optional<String> text() {
        return is(node.isString(), "certificate.not-text") ? Optional.of(node.stringValue()) : Optional.empty();
    }

    /** Returns a text that says something. */
    public Optional<String> words() {
        Optional<String> text = text();
        if (text.isPresent() && text.get().isBlank()) {
            refuse("certificate.not-text", Argument.of("found", shown()));
            return Optional.empty();
        }
        return text;
    }

    /** Returns a text that is one of those that are known. */
    public Optional<String> oneOf(List<String> known) {
        Optional<String> text = text();
        if (text.isPresent() && !known.contains(text.get())) {
            notUsable(text.get(), known);
            return Optional.empty();
        }
        return text;
    }

    public void notUsable(String found, List<String> known) {
        refuse("certificate.not-usable", Argument.of("found", found), Argument.of("known", String.join(", ", known)));
    }

    /** Returns a whole number, 0 or more. */
    public Optional<BigInteger> count() {
        boolean whole = node.isIntegralNumber() && node.bigIntegerValue().signum() >= 0;
        return is(whole, "certificate.not-a-count") ? Optional.of(node.bigIntegerValue()) : Optional.empty();
    }

    /** Returns true or false. */
    public Optional<Boolean> truth() {
        if (!node.isBoolean() && !node.isMissingNode()) {
            notUsable(shown(), List.of("false", "true"));
            return Optional.empty();
        }
        return is(node.isBoolean(), "certificate.missing") ? Optional.of(node.booleanValue()) : Optional.empty();
    }

    public Optional<LocalDate> day() {
        Optional<LocalDate> day = findDay();
        is(day.isPresent(), "certificate.not-a-day");
        return day;
    }

    /** Returns a day that is neither before one nor after another. */
    public Optional<LocalDate> dayWithin(LocalDate from, LocalDate to) {
        Optional<LocalDate> day = day();
        Optional<LocalDate> within = day.filter(found -> !found.isBefore(from) && !found.isAfter(to));
        if (day.isPresent() && within.isEmpty()) {
            refuse(
                    "certificate.day-outside",
                    Argument.of("day", day.get()),
                    Argument.of("from", from),
                    Argument.of("to", to));
        }
        return within;
    }

    private Optional<LocalDate> findDay() {
        try {
            String text = node.asString("");
            return node.isString() && text.length() == DAY_LENGTH
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean is(boolean expected, String code) {
        if (!expected && node.isMissingNode()) {
            refuse("certificate.missing", Argument.of("expected", path));
        } else if (!expected) {
            refuse(code, Argument.of("found", shown()));
        }
        return expected;
    }

    /** Returns the value as JSON writes it, shortened. */
    private String shown() {
        if (node.isObject() || node.isArray()) {
            return node.isObject() ? "{...}" : "[...]";
        }
        String text = node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
