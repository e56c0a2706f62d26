package org.openipu.io.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.cost.MultiCurrencyTotal;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.rules.decision.Reason;
import org.openipu.rules.verdict.MajorityVerdict;

/**
 * The words of one language. Texts, and the forms of numbers and days, come from resource bundles of the library, so they do
 * not change with the Java runtime's own data for a locale.
 */
public final class Words {

    /** The languages that have words, sorted. */
    public static final Set<String> LANGUAGES =
            Collections.unmodifiableSet(new TreeSet<>(List.of("de", "en", "es", "fr")));

    /** The name of an argument that is given in whole, as its text stands nowhere else. */
    private static final String LEFT_OUT = "words";

    private static final String BUNDLE = "org.openipu.io.text.words";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getModule());
    }

    /**
     * Returns the words for a locale: {@code de-LI} and {@code de-CH} group digits by an apostrophe.
     *
     * @param locale a locale whose language is in {@link #LANGUAGES}
     * @return the words
     * @throws IllegalArgumentException if the language has no words
     */
    public static Words in(Locale locale) {
        if (!LANGUAGES.contains(locale.getLanguage())) {
            throw new IllegalArgumentException("no words in " + locale.toLanguageTag() + "; there are " + LANGUAGES);
        }
        return new Words(locale);
    }

    /** Returns the locale. */
    public Locale locale() {
        return locale;
    }

    /**
     * Words a finding.
     *
     * @param finding the finding
     * @return what is wrong, in one sentence, without its place
     */
    public String of(Finding finding) {
        return sentence(finding.code(), finding.arguments());
    }

    /**
     * Words a reason.
     *
     * @param reason the reason
     * @return the step of the decision, in one sentence
     */
    public String of(Reason reason) {
        return sentence(reason.code(), reason.arguments());
    }

    /**
     * Words a verdict.
     *
     * @param verdict the verdict
     * @return the figures compared, in one sentence
     */
    public String of(MajorityVerdict verdict) {
        return sentence(verdict.code(), verdict.arguments());
    }

    /**
     * Words what a statement rests on: provision, the days of its edition, and how certain the reading is.
     *
     * @param citation the citation
     * @return such as {@code Assembly Rules 11.2(a), 7 October 2013 to 23 October 2025 (certain)}
     */
    public String of(Citation citation) {
        return of(citation.provision())
                + ", "
                + of(citation.edition())
                + " ("
                + text("standing." + ConstantName.of(citation.standing()))
                + ")";
    }

    /**
     * Words a provision.
     *
     * @param provision the provision
     * @return such as {@code Assembly Rules 11.2(a)}
     */
    public String of(Provision provision) {
        return (text("instrument." + ConstantName.of(provision.instrument())) + " " + provision.number()).strip();
    }

    private String of(Edition edition) {
        String from = edition.from().map(this::day).orElse("");
        String to = edition.to().map(this::day).orElse("");
        if (from.isEmpty()) {
            return to.isEmpty() ? text("edition.always") : text("edition.until", to);
        }
        return to.isEmpty() ? text("edition.since", from) : text("edition.between", from, to);
    }

    /**
     * Returns a text by its key, with values put in.
     *
     * @param key the key, such as {@code report.title}
     * @param values the values, as texts; a line break or another control character in one is replaced
     * @return the text
     */
    public String text(String key, String... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Arrays.stream(values).map(OneLine::of).toArray());
    }

    /**
     * Writes a whole number: {@code 1,106}, {@code 1.106} or {@code 1'106}.
     *
     * @param number the number
     * @return the number with its digits in groups of three
     */
    public String number(long number) {
        return decimal(BigDecimal.valueOf(number).toPlainString());
    }

    /**
     * Writes a number with decimals: {@code -11.18} or {@code -11,18}.
     *
     * @param number the number
     * @return all its digits, those before the decimals in groups of three
     */
    public String decimal(BigDecimal number) {
        return decimal(number.toPlainString());
    }

    /**
     * Writes an amount with its currency: {@code CHF 20'095.55}.
     *
     * @param amount the amount
     * @return the currency's code and all digits of the amount
     */
    public String amount(MonetaryAmount amount) {
        return amount.getCurrency().getCurrencyCode() + " " + decimal(Amounts.plain(amount));
    }

    /**
     * Writes amounts side by side: {@code CHF 33'195.55, EUR 536.00}.
     *
     * @param total the amounts
     * @return the amounts, sorted by currency; a dash when there is none
     */
    public String amounts(MultiCurrencyTotal total) {
        return total.amounts().isEmpty()
                ? "-"
                : total.amounts().stream().map(this::amount).collect(Collectors.joining(", "));
    }

    /**
     * Writes a percentage: {@code -11.18 %}.
     *
     * @param percent the percentage
     * @return all its digits, and the sign for per cent
     */
    public String percent(BigDecimal percent) {
        return decimal(percent.toPlainString()) + " %";
    }

    /**
     * Writes a day: {@code 23 October 2025}.
     *
     * @param day the day
     * @return the day in the form of the language, which for the first of a month can be one of its own: {@code 1er mai 2003}
     */
    public String day(LocalDate day) {
        String form = day.getDayOfMonth() == 1 ? "form.first-day" : "form.day";
        return DateTimeFormatter.ofPattern(bundle.getString(form), locale).format(day);
    }

    private String sentence(String code, List<Argument> arguments) {
        return text(
                code,
                arguments.stream()
                        .map(argument -> argument.<String>fold(
                                argument.name().equals(LEFT_OUT) ? text -> text : OneLine::shortened,
                                this::number,
                                this::day,
                                this::amounts))
                        .toArray(String[]::new));
    }

    private String decimal(String plain) {
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        StringBuilder written = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
        for (int i = written.length() - 3; i > 0; i -= 3) {
            written.insert(i, bundle.getString("form.grouping"));
        }
        if (point >= 0) {
            written.append(bundle.getString("form.decimal")).append(digits, point + 1, digits.length());
        }
        return (negative ? "-" : "") + written;
    }
}
