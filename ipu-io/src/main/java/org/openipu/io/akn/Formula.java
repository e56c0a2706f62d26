package org.openipu.io.akn;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openipu.io.internal.xml.XmlElement;

/** The formula with which a preamble begins: the body's name, mostly with an article before and a comma after it. */
final class Formula {

    private static final Set<String> ARTICLES =
            Set.of("the", "le", "la", "les", "l'", "l\u2019", "el", "los", "las", "der", "die", "das");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Formula() {}

    /** Finds the body that a formula names: as one of the candidates has it, or else in its own words. */
    static Optional<String> findBody(XmlElement statement, Stream<String> candidates, Reading reading) {
        Optional<String> words = statement.find("preamble").flatMap(preamble -> preamble.find("formula")).stream()
                .flatMap(formula -> formula.elements().stream())
                .findFirst()
                .map(block -> Words.plain(block, reading));
        return words.flatMap(formula -> candidates
                .filter(candidate -> names(formula, candidate))
                .findFirst()
                .or(() -> Optional.of(withoutArticle(formula)).filter(name -> !name.isBlank())));
    }

    /** Tells whether a formula names the body and, but for an article, says nothing else. */
    static boolean names(String formula, String body) {
        String letters = letters(formula);
        String name = letters(body);
        return !name.isEmpty() && letters.endsWith(name) && letters.length() - name.length() <= "the".length();
    }

    private static String withoutArticle(String formula) {
        String name = formula.replaceAll("[\\s,;:.]+$", "");
        return ARTICLES.stream()
                .filter(article -> name.toLowerCase(Locale.ROOT).startsWith(article)
                        && name.length() > article.length()
                        && (!Character.isLetter(article.charAt(article.length() - 1))
                                || name.charAt(article.length()) == ' '))
                .map(article -> name.substring(article.length()).strip())
                .findFirst()
                .orElse(name);
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
