package org.openipu.io.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How texts are phrased in one language: lists of phrases by their key, as the language's resource has them. */
final class Phrasing {

    private static final int NONE = -1;

    /** A language that two texts have as much of is the first of these. */
    private static final Map<String, Phrasing> ALL = Stream.of("en", "fr", "es", "de")
            .collect(Collectors.toMap(language -> language, Phrasing::new, (one, other) -> one, LinkedHashMap::new));

    private final Locale locale;
    private final Map<String, List<String>> inOrder;
    private final Map<String, List<String>> longestFirst;

    private Phrasing(String language) {
        Properties properties = load("phrases_" + language + ".properties");
        this.locale = Locale.forLanguageTag(language);
        this.inOrder = properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> split(properties.getProperty(key))));
        this.longestFirst = inOrder.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .toList()));
    }

    /** Returns the phrasing of a language; that of English when the language has none. */
    static Phrasing in(Locale locale) {
        return ALL.getOrDefault(locale.getLanguage(), english());
    }

    static Phrasing english() {
        Phrasing english = ALL.get("en");
        if (english == null) {
            throw new IllegalStateException("the library lacks its English phrases");
        }
        return english;
    }

    static List<Phrasing> all() {
        return List.copyOf(ALL.values());
    }

    Locale locale() {
        return locale;
    }

    /** Returns the phrases of a key, in the order of the resource. */
    List<String> list(String key) {
        List<String> phrases = inOrder.get(key);
        if (phrases == null) {
            throw new IllegalArgumentException("no phrases for " + key);
        }
        return phrases;
    }

    /** Returns the only phrase of a key. */
    String text(String key) {
        return list(key).get(0);
    }

    /** Returns where the longest phrase of a key ends that begins at a place and is followed by no letter; -1 if none does. */
    int endAt(String key, String text, int from) {
        for (String phrase : longestFirst.getOrDefault(key, List.of())) {
            int end = from + phrase.length();
            if (text.regionMatches(true, from, phrase, 0, phrase.length()) && Words.endsAt(text, end)) {
                return end;
            }
        }
        return NONE;
    }

    /** Returns where the first phrase of a key begins that is a whole word or several; -1 if there is none. */
    int find(String key, String text, int from) {
        for (int at = Math.max(0, from); at < text.length(); at++) {
            if (Words.beginsAt(text, at) && endAt(key, text, at) >= 0) {
                return at;
            }
        }
        return NONE;
    }

    boolean has(String key, String text) {
        return find(key, text, 0) >= 0;
    }

    /** Tells whether a text is one of the phrases of a key as a whole. */
    boolean is(String key, String text) {
        return list(key).stream().anyMatch(phrase -> phrase.equalsIgnoreCase(text));
    }

    private static List<String> split(String phrases) {
        return Stream.of(phrases.split("\\|"))
                .filter(phrase -> !phrase.isBlank())
                .toList();
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Phrasing.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the library lacks its resource " + name);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
