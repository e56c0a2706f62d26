package org.openipu.model.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One text in one or more languages, as one value.
 *
 * @param versions the text of each language by its BCP 47 tag, such as {@code de} or {@code fr-CH}; sorted by tag; never
 *     empty
 */
public record MultilingualText(Map<String, String> versions) {

    private static final String FALLBACK = "en";
    private static final int SHORTEST_LANGUAGE = 2;
    private static final int LONGEST_LANGUAGE = 3;

    /**
     * Copies the versions; refuses a text without any, blank texts and tags that are not written as BCP 47 has them.
     *
     * @throws IllegalArgumentException if there is no version, a version is blank or a tag is ill-formed
     */
    public MultilingualText {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a text has at least one language");
        }
        versions.forEach((tag, text) -> {
            if (!isLanguageTag(tag)) {
                throw new IllegalArgumentException("not a language tag: \"" + tag + "\"");
            }
            if (text.isBlank()) {
                throw new IllegalArgumentException("the text must not be blank: " + tag);
            }
        });
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    }

    /**
     * Returns a text in one language.
     *
     * @param tag the language's BCP 47 tag
     * @param text the text
     * @return the text
     */
    public static MultilingualText of(String tag, String text) {
        return new MultilingualText(Map.of(tag, text));
    }

    /**
     * Tells whether a text is a language tag in the usual spelling of BCP 47.
     *
     * @param tag such as {@code de-LI}
     * @return true if it begins with a language code of two or three letters and is spelt as BCP 47 has it
     */
    public static boolean isLanguageTag(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        int letters = locale.getLanguage().length();
        return letters >= SHORTEST_LANGUAGE
                && letters <= LONGEST_LANGUAGE
                && locale.toLanguageTag().equals(tag);
    }

    /**
     * Returns this text with another version.
     *
     * @param tag the language's BCP 47 tag
     * @param text the text in that language
     * @return the text with that version added or replaced
     */
    public MultilingualText with(String tag, String text) {
        Map<String, String> more = new TreeMap<>(versions);
        more.put(tag, text);
        return new MultilingualText(more);
    }

    /**
     * Returns the version for a reader: the one of the very locale, else one of its language, else the English one, else the
     * first by tag.
     *
     * @param locale the reader's locale
     * @return a version; there always is one
     */
    public String in(Locale locale) {
        return Objects.requireNonNull(versions.get(tagFor(locale)));
    }

    /**
     * Returns the tag of the {@linkplain #in version for a reader}.
     *
     * @param locale the reader's locale
     * @return the tag of a version, which is of another language when there is none in the reader's
     */
    public String tagFor(Locale locale) {
        return find(locale.stripExtensions().toLanguageTag())
                .or(() -> find(locale.getLanguage()))
                .or(() -> findRegional(locale.getLanguage()))
                .or(() -> find(FALLBACK))
                .or(() -> findRegional(FALLBACK))
                .orElseGet(() -> versions.keySet().iterator().next());
    }

    /** Returns the version that a reader of English gets. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    private Optional<String> find(String tag) {
        return versions.containsKey(tag) ? Optional.of(tag) : Optional.empty();
    }

    private Optional<String> findRegional(String language) {
        return versions.keySet().stream()
                .filter(tag -> tag.startsWith(language + "-"))
                .findFirst();
    }
}
