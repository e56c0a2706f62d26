package org.openipu.io.report.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.openipu.io.reference.Parliaments;
import org.openipu.io.report.block.Figure;
import org.openipu.io.report.block.Line;
import org.openipu.io.report.block.Numeral;
import org.openipu.io.text.Words;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.DateRange;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/** Values of a report in the form of a language, each with its path. */
public final class Figures {

    private final Words words;
    private final Sentences sentences;

    Figures(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /**
     * Shows a whole number.
     *
     * @param number the number
     * @return its digits in groups, with the sign of subtraction when it is negative
     */
    public Line number(Traced<? extends Number> number) {
        return shown(number, Numeral.set(words.number(number.value().longValue())));
    }

    /**
     * Shows a number that orders, as that of an Assembly.
     *
     * @param number the number
     * @return such as {@code 151st}
     */
    public Line ordinal(Traced<Integer> number) {
        String pattern = sentences.pattern("ordinal." + ending(number.value()));
        return shown(number, pattern.replace("{0}", String.valueOf(number.value())));
    }

    /**
     * Shows a year.
     *
     * @param year the year
     * @return its digits, without groups
     */
    public Line year(Traced<Integer> year) {
        return shown(year, String.valueOf(year.value()));
    }

    /**
     * Shows a day.
     *
     * @param day the day
     * @return such as {@code 23 October 2025}
     */
    public Line day(Traced<LocalDate> day) {
        return shown(day, words.day(day.value()));
    }

    /**
     * Shows a date as far as it is known.
     *
     * @param date the date
     * @return such as {@code October 2025}
     */
    public Line date(Traced<PartialDate> date) {
        return shown(date, written(date.value()));
    }

    /**
     * Shows a span of days.
     *
     * @param days the days
     * @return such as {@code 19 to 23 October 2025}
     */
    public Line days(Traced<DateRange> days) {
        LocalDate first = days.value().first();
        LocalDate last = days.value().last();
        if (first.equals(last)) {
            return shown(days, words.day(first));
        }
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        String from = sameMonth ? formed("day", first) : sameYear ? formed("day-month", first) : words.day(first);
        return shown(days, span("form.days", from, words.day(last)));
    }

    /**
     * Shows a span of time.
     *
     * @param period the period
     * @return such as {@code 2025–2029}; empty when neither end is known
     */
    public Optional<Line> period(Traced<Period> period) {
        Optional<String> from = period.value().from().map(this::written);
        Optional<String> to = period.value().to().map(this::written);
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(shown(period, span("form.period", from.get(), to.get())));
        }
        return period.value()
                .from()
                .map(first -> open("form.since", first))
                .or(() -> period.value().to().map(last -> open("form.until", last)))
                .map(text -> shown(period, text));
    }

    /**
     * Shows when something was, with the word that leads to it.
     *
     * @param date the date, as far as it is known
     * @return such as {@code in October 2025} or {@code on 16 October 2000}
     */
    public Line dated(Traced<PartialDate> date) {
        PartialDate value = date.value();
        String key =
                value.day().isPresent() ? "form.on-day" : value.month().isPresent() ? "form.in-month" : "form.in-year";
        return sentences.say(key, date(date));
    }

    /**
     * Shows since when something is.
     *
     * @param date the date, as far as it is known
     * @return such as {@code since 1921}
     */
    public Line since(Traced<PartialDate> date) {
        return shown(date, open("form.since", date.value()));
    }

    /**
     * Shows an amount of money.
     *
     * @param amount the amount
     * @return such as {@code CHF 20'095.55}
     */
    public Line amount(Traced<MonetaryAmount> amount) {
        return shown(amount, Numeral.set(words.amount(amount.value())));
    }

    /**
     * Shows a share.
     *
     * @param percent the share in per cent
     * @return the number with all its decimals, without a sign for per cent
     */
    public Line percent(Traced<BigDecimal> percent) {
        return shown(percent, Numeral.set(words.decimal(percent.value())));
    }

    /**
     * Shows a text in the language of the report, or the one that comes closest.
     *
     * @param text the text
     * @return the text
     */
    public Line text(Traced<MultilingualText> text) {
        String tag = text.value().tagFor(words.locale());
        return in(Locale.forLanguageTag(tag), text.map(versions -> versions.in(words.locale())));
    }

    /**
     * Shows a text of one language as it is.
     *
     * @param language the language of the text
     * @param text the text
     * @return the text, marked as of its language unless that is the report's
     */
    public Line in(Locale language, Traced<String> text) {
        return isOwn(language)
                ? name(text)
                : Line.of(new Figure(text.value(), text.path(), Optional.of(language.toLanguageTag())));
    }

    /**
     * Tells whether a language is the one in which values are shown.
     *
     * @param language the language
     * @return true whatever the countries of the two are
     */
    public boolean isOwn(Locale language) {
        return language.getLanguage().equals(words.locale().getLanguage());
    }

    /**
     * Shows a name, or another text that has no language.
     *
     * @param name the name
     * @return the name
     */
    public Line name(Traced<String> name) {
        return shown(name, name.value());
    }

    /**
     * Shows a country.
     *
     * @param country the country
     * @return its name in the language of the report; its code when it has no name
     */
    public Line country(Traced<CountryCode> country) {
        Locale locale = words.locale();
        return shown(
                country,
                Parliaments.find(country.value())
                        .map(parliament -> parliament.countryName().value())
                        .filter(name -> name.versions().containsKey(locale.getLanguage()))
                        .map(name -> name.in(locale))
                        .orElseGet(() -> new Locale("", country.value().alpha2()).getDisplayCountry(locale)));
    }

    /**
     * Shows a place.
     *
     * @param place the place
     * @return the city with its country, or the country alone
     */
    public Line place(Traced<Place> place) {
        Line country = country(place.get("country", Place::country));
        return place.find("city", Place::city)
                .map(city -> sentences.say("form.place", text(city), country))
                .orElse(country);
    }

    /**
     * Shows texts one after the other.
     *
     * @param texts the texts
     * @return the texts as a list within a sentence; empty when there is none
     */
    public Line texts(List<Traced<MultilingualText>> texts) {
        return sentences.listed(texts.stream().map(this::text).toList());
    }

    private String written(PartialDate date) {
        if (date.month().isEmpty()) {
            return String.valueOf(date.year());
        }
        return date.day().isEmpty() ? formed("month", date.earliest()) : words.day(date.earliest());
    }

    private String open(String key, PartialDate end) {
        String pattern = sentences.pattern(end.day().isPresent() ? key + "-day" : key);
        return pattern.replace("{0}", written(end));
    }

    private String formed(String form, LocalDate day) {
        String key = "form." + (day.getDayOfMonth() == 1 && form.startsWith("day") ? "first-" : "") + form;
        return DateTimeFormatter.ofPattern(sentences.pattern(key), words.locale())
                .format(day);
    }

    private String span(String key, String from, String to) {
        return sentences.pattern(key).replace("{0}", from).replace("{1}", to);
    }

    private static String ending(int number) {
        int lastTwo = number % 100;
        int last = number % 10;
        if (number == 1) {
            return "first";
        }
        return last < 1 || last > 3 || lastTwo - last == 10 ? "other" : String.valueOf(last);
    }

    private static Line shown(Traced<?> value, String text) {
        return Line.of(new Figure(text, value.path()));
    }
}
