package org.openipu.io.report.sentence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A value of a report together with its path in the report's document.
 *
 * @param <T> the kind of value
 * @param path the path, such as {@code costs.items[2].amount}; empty for the whole report
 * @param value the value
 */
public record Traced<T>(String path, T value) {

    /**
     * Returns the whole that paths begin at.
     *
     * @param <T> the kind of value
     * @param value the value
     * @return the value, at the empty path
     */
    public static <T> Traced<T> root(T value) {
        return new Traced<>("", value);
    }

    /**
     * Returns a part that is always there.
     *
     * @param <U> the kind of part
     * @param key its key in the document
     * @param part gets it
     * @return the part with its path
     */
    public <U> Traced<U> get(String key, Function<? super T, ? extends U> part) {
        return new Traced<>(under(key), part.apply(value));
    }

    /**
     * Returns a number that is always there.
     *
     * @param key its key in the document
     * @param part gets it
     * @return the number with its path
     */
    public Traced<Integer> number(String key, ToIntFunction<? super T> part) {
        return new Traced<>(under(key), part.applyAsInt(value));
    }

    /**
     * Finds a part that may be missing.
     *
     * @param <U> the kind of part
     * @param key its key in the document
     * @param part gets it
     * @return the part with its path; empty when it is missing
     */
    public <U> Optional<Traced<U>> find(String key, Function<? super T, Optional<U>> part) {
        return part.apply(value).map(found -> new Traced<>(under(key), found));
    }

    /**
     * Finds a number that may be missing.
     *
     * @param key its key in the document
     * @param part gets it
     * @return the number with its path; empty when it is missing
     */
    public Optional<Traced<Integer>> findNumber(String key, Function<? super T, OptionalInt> part) {
        OptionalInt number = part.apply(value);
        return number.isPresent() ? Optional.of(new Traced<>(under(key), number.getAsInt())) : Optional.empty();
    }

    /**
     * Returns the elements of a list.
     *
     * @param <U> the kind of element
     * @param key the list's key in the document
     * @param part gets the list
     * @return each element with its path, in order
     */
    public <U> List<Traced<U>> each(String key, Function<? super T, List<U>> part) {
        List<U> elements = part.apply(value);
        return IntStream.range(0, elements.size())
                .mapToObj(i -> new Traced<>(under(key) + "[" + i + "]", elements.get(i)))
                .toList();
    }

    /**
     * Returns another value that was made from this one and is traced to it.
     *
     * @param <U> the kind of value
     * @param made makes it
     * @return the made value, at this value's path
     */
    public <U> Traced<U> map(Function<? super T, ? extends U> made) {
        return new Traced<>(path, made.apply(value));
    }

    private String under(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
