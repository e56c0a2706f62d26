package org.openipu.io.internal.akn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All elements of Akoma Ntoso 3.0, read from a table that is made of its schema. */
public final class ElementTable {

    private static final String RESOURCE = "/org/openipu/io/akn/elements.txt";
    private static final ElementTable BUNDLED = bundled();

    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, String> attributes = new HashMap<>();
    private final Map<String, String> contents = new HashMap<>();
    private final Map<String, ElementRule> elements = new HashMap<>();

    private ElementTable() {}

    static Optional<ElementRule> find(String element) {
        return Optional.ofNullable(BUNDLED.elements.get(element));
    }

    /**
     * Tells whether an element may hold text.
     *
     * @param element the name of an element of Akoma Ntoso
     * @return whether it may; also for an unknown element
     */
    public static boolean holdsText(String element) {
        return find(element).map(ElementRule::withText).orElse(true);
    }

    private static ElementTable bundled() {
        ElementTable table = new ElementTable();
        try (InputStream stream = ElementTable.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its resource " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            @Nullable String line;
            while ((line = lines.readLine()) != null) {
                if (!line.startsWith("#")) {
                    table.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String line) {
        int name = line.indexOf(' ') + 1;
        int equals = line.indexOf(" = ");
        String key = line.substring(name, equals);
        String value = line.substring(equals + " = ".length());
        switch (line.substring(0, name - 1)) {
            case "set" -> sets.put(key, Set.copyOf(words(value)));
            case "attributes" -> attributes.put(key, value);
            case "content" -> contents.put(key, value);
            default -> elements.put(key, element(words(value)));
        }
    }

    private ElementRule element(List<String> parts) {
        Map<String, AttributeRule> rules = new HashMap<>();
        boolean other = false;
        for (String attribute : words(attributes.get(parts.get(0)))) {
            if (attribute.equals(Part.OTHER)) {
                other = true;
            } else {
                addAttribute(attribute, rules);
            }
        }
        String content = contents.getOrDefault(parts.get(1), "");
        boolean withText = content.startsWith("#");
        List<List<Part>> alternatives = new ArrayList<>();
        for (String alternative : content.substring(withText ? 1 : 0).split("\\|", -1)) {
            alternatives.add(words(alternative).stream().map(this::part).toList());
        }
        List<String> required = rules.entrySet().stream()
                .filter(rule -> rule.getValue().required())
                .map(Map.Entry::getKey)
                .toList();
        return new ElementRule(
                Map.copyOf(rules), required, other, withText, List.copyOf(alternatives), parts.size() > 2);
    }

    private static void addAttribute(String text, Map<String, AttributeRule> rules) {
        int kind = text.startsWith("xml:") ? -1 : text.indexOf(':');
        String name = kind < 0 ? text : text.substring(0, kind);
        boolean required = name.endsWith("!");
        rules.put(
                required ? name.substring(0, name.length() - 1) : name,
                new AttributeRule(required, ValueKind.of(kind < 0 ? "any" : text.substring(kind + 1))));
    }

    private Part part(String text) {
        char last = text.charAt(text.length() - 1);
        String name = "?*+".indexOf(last) < 0 ? text : text.substring(0, text.length() - 1);
        return new Part(sets.getOrDefault(name, Set.of(name)), last != '?' && last != '*', last == '*' || last == '+');
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" +", -1));
    }
}
