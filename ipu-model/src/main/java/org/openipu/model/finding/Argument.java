package org.openipu.model.finding;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.openipu.model.cost.MultiCurrencyTotal;

/**
 * A named value in a finding or a reason: exact here, put into words elsewhere.
 *
 * <p>Dates and numbers stay what they are, so that every language can write them in its own form.
 */
public sealed interface Argument {

    /** Returns the name by which a text refers to it, such as {@code required}. */
    String name();

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param text for a text
     * @param count for a whole number
     * @param day for a date
     * @param amounts for amounts of money
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super String, ? extends R> text,
            LongFunction<? extends R> count,
            Function<? super LocalDate, ? extends R> day,
            Function<? super MultiCurrencyTotal, ? extends R> amounts);

    /**
     * Returns a text.
     *
     * @param name the argument's name
     * @param value the text, as it was found
     * @return the argument
     */
    static Argument of(String name, String value) {
        return new Text(name, value);
    }

    /**
     * Returns a whole number.
     *
     * @param name the argument's name
     * @param value the number
     * @return the argument
     */
    static Argument of(String name, long value) {
        return new Count(name, value);
    }

    /**
     * Returns a date.
     *
     * @param name the argument's name
     * @param value the date
     * @return the argument
     */
    static Argument of(String name, LocalDate value) {
        return new Day(name, value);
    }

    /**
     * Returns amounts of money.
     *
     * @param name the argument's name
     * @param value an amount in each currency
     * @return the argument
     */
    static Argument of(String name, MultiCurrencyTotal value) {
        return new Amounts(name, value);
    }

    /**
     * A text, such as an id or a field as it stands in a file.
     *
     * @param name the argument's name
     * @param value the text
     */
    record Text(String name, String value) implements Argument {
        @Override
        public <R> R fold(
                Function<? super String, ? extends R> text,
                LongFunction<? extends R> count,
                Function<? super LocalDate, ? extends R> day,
                Function<? super MultiCurrencyTotal, ? extends R> amounts) {
            return text.apply(value);
        }
    }

    /**
     * A whole number, such as votes.
     *
     * @param name the argument's name
     * @param value the number
     */
    record Count(String name, long value) implements Argument {
        @Override
        public <R> R fold(
                Function<? super String, ? extends R> text,
                LongFunction<? extends R> count,
                Function<? super LocalDate, ? extends R> day,
                Function<? super MultiCurrencyTotal, ? extends R> amounts) {
            return count.apply(value);
        }
    }

    /**
     * A date.
     *
     * @param name the argument's name
     * @param value the date
     */
    record Day(String name, LocalDate value) implements Argument {
        @Override
        public <R> R fold(
                Function<? super String, ? extends R> text,
                LongFunction<? extends R> count,
                Function<? super LocalDate, ? extends R> day,
                Function<? super MultiCurrencyTotal, ? extends R> amounts) {
            return day.apply(value);
        }
    }

    /**
     * Amounts of money, one in each currency.
     *
     * @param name the argument's name
     * @param value the amounts
     */
    record Amounts(String name, MultiCurrencyTotal value) implements Argument {
        @Override
        public <R> R fold(
                Function<? super String, ? extends R> text,
                LongFunction<? extends R> count,
                Function<? super LocalDate, ? extends R> day,
                Function<? super MultiCurrencyTotal, ? extends R> amounts) {
            return amounts.apply(value);
        }
    }
}
