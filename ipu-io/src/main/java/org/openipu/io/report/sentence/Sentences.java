package org.openipu.io.report.sentence;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.openipu.io.report.block.Inline;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Text;
import org.openipu.io.text.ConstantName;
import org.openipu.io.text.Words;

/**
 * The sentences of reports in one language. Each language has its own sentence for a key, in which the values take their
 * places as runs.
 */
public final class Sentences {

    private static final String BUNDLE = "org.openipu.io.report.report";

    private static final Pattern BEGINS_WITH_I =
            Pattern.compile("h?[ií](?![aeoáéó])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Words words;
    private final ResourceBundle bundle;
    private final Figures figures;

    private Sentences(Words words) {
        this.words = words;
        this.bundle = ResourceBundle.getBundle(BUNDLE, words.locale(), Sentences.class.getModule());
        this.figures = new Figures(words, this);
    }

    /**
     * Returns the sentences of a language.
     *
     * @param words the words of the language
     * @return its sentences
     */
    public static Sentences in(Words words) {
        return new Sentences(words);
    }

    /** Returns the language's words for findings, numbers and days. */
    public Words words() {
        return words;
    }

    /** Returns the figures that stand in the sentences. */
    public Figures figures() {
        return figures;
    }

    /**
     * Says a sentence.
     *
     * @param key its key
     * @param values the values, in the order of the key's places
     * @return the sentence
     */
    public Line say(String key, Line... values) {
        Object[] places = Arrays.stream(values).map(value -> "x").toArray();
        AttributedCharacterIterator text =
                new MessageFormat(pattern(key), words.locale()).formatToCharacterIterator(places);
        List<Inline> runs = new ArrayList<>();
        while (text.getIndex() < text.getEndIndex()) {
            int end = text.getRunLimit(MessageFormat.Field.ARGUMENT);
            if (text.getAttribute(MessageFormat.Field.ARGUMENT) instanceof Integer place) {
                runs.addAll(values[place].runs());
                text.setIndex(end);
            } else {
                runs.add(new Text(upTo(end, text)));
            }
        }
        return new Line(runs);
    }

    /**
     * Says what a constant is called.
     *
     * @param group the group of keys, such as {@code forum}
     * @param constant the constant
     * @return its words
     */
    public Line name(String group, Enum<?> constant) {
        return say(group + "." + ConstantName.of(constant));
    }

    /**
     * Lists values, the last one after a word such as "and".
     *
     * @param values the values
     * @return the list; empty when there is no value
     */
    public Line listed(List<Line> values) {
        int last = values.size() - 1;
        return last < 1
                ? Line.joined("", values)
                : say(listedBefore(values.get(last)), Line.joined(", ", values.subList(0, last)), values.get(last));
    }

    /**
     * Puts clauses one after the other, with the semicolon as the language spaces it.
     *
     * @param clauses the clauses
     * @return the clauses as one; empty when there is none
     */
    public Line clauses(List<Line> clauses) {
        return clauses.stream()
                .reduce((before, next) -> say("form.clauses", before, next))
                .orElse(Line.EMPTY);
    }

    /**
     * Says how many there are of something.
     *
     * @param key the key of the thing, which has a form for one and another for more
     * @param number the number
     * @return such as {@code 2 rapporteurs}
     */
    public Line count(String key, Traced<Integer> number) {
        return say(key + (number.value() == 1 ? ".one" : ".other"), figures.number(number));
    }

    /** Returns a pattern as the language's bundle has it. */
    String pattern(String key) {
        return bundle.getString(key);
    }

    /** In Spanish, "and" has another form before the sound of an i, which is no begin of a diphthong. */
    private static String listedBefore(Line last) {
        return BEGINS_WITH_I.matcher(last.plain()).lookingAt() ? "form.list-before-i" : "form.list";
    }

    private static String upTo(int end, AttributedCharacterIterator text) {
        StringBuilder passed = new StringBuilder();
        for (char next = text.current(); text.getIndex() < end; next = text.next()) {
            passed.append(next);
        }
        return passed.toString();
    }
}
