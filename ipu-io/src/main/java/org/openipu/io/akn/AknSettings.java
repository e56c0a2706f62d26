package org.openipu.io.akn;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file states and a text does not say.
 *
 * @param jurisdiction the first part of every name, such as {@code ipu}: small letters, digits and hyphens
 * @param author the body, in the same letters, such as {@code assembly}
 * @param language the language of the text, three letters of ISO 639-2 such as {@code eng}
 * @param translatedFrom the language of the version it is translated from, in the same letters; empty for an original
 * @param number the number or symbol under which the text was issued; empty when it has none
 */
public record AknSettings(
        String jurisdiction, String author, String language, Optional<String> translatedFrom, Optional<String> number) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^-+|-+$");
    private static final int LONGEST = 60;

    /** An English original of the IPU Assembly, without a number. */
    public static final AknSettings DEFAULT =
            new AknSettings("ipu", "assembly", "eng", Optional.empty(), Optional.empty());

    /**
     * Refuses names and languages in other letters.
     *
     * @throws IllegalArgumentException if a name or a language is not of the letters that are said, or the number is blank
     */
    public AknSettings {
        require(SLUG, jurisdiction);
        require(SLUG, author);
        require(LANGUAGE, language);
        translatedFrom.ifPresent(original -> require(LANGUAGE, original));
        if (number.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("number must not be blank");
        }
    }

    /**
     * Returns these settings for a version in another language.
     *
     * @param newLanguage the language, three letters of ISO 639-2
     * @param original the language it is translated from
     * @return the settings
     */
    public AknSettings translated(String newLanguage, String original) {
        return new AknSettings(jurisdiction, author, newLanguage, Optional.of(original), number);
    }

    /**
     * Returns these settings with a number.
     *
     * @param newNumber the number or symbol; not blank
     * @return the settings
     */
    public AknSettings numbered(String newNumber) {
        return new AknSettings(jurisdiction, author, language, translatedFrom, Optional.of(newNumber));
    }

    /**
     * Names a text.
     *
     * @param title its title, from which its name is made when it has no number
     * @param date the day of its adoption; empty when it has none
     * @return the identification
     */
    public AknIdentification identify(String title, Optional<LocalDate> date) {
        String name = slug(number.orElse(title));
        String work = "/akn/" + jurisdiction + "/statement/deliberation/" + author + "/"
                + date.map(day -> day + "/").orElse("") + (name.isEmpty() ? "text" : name);
        return new AknIdentification(work, jurisdiction, author, language, translatedFrom, number);
    }

    private static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "");
        String hyphened = NO_LETTERS.matcher(plain).replaceAll("-");
        String cut = hyphened.length() > LONGEST ? hyphened.substring(0, LONGEST) : hyphened;
        return HYPHENS_AROUND.matcher(cut).replaceAll("");
    }

    private static void require(Pattern form, String value) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException("not of the form " + form + ": " + value);
        }
    }
}
