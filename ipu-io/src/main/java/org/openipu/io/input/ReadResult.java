package org.openipu.io.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;

/**
 * What came of reading an input: its value, or everything that is wrong with it.
 *
 * @param <T> the kind of value
 */
public sealed interface ReadResult<T> {

    /** Findings without a place first, then by line and column. */
    Comparator<Finding> IN_ORDER_OF_INPUT = Comparator.comparingInt(
                    (Finding finding) -> finding.position().map(Position::line).orElse(0))
            .thenComparingInt(
                    finding -> finding.position().map(Position::column).orElse(0));

    /** Returns all findings, in the order of the input; for a value that was read they are warnings. */
    List<Finding> findings();

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param read for an input without errors
     * @param refused for an input that was read and has errors
     * @param unreadable for an input that could not be read or parsed at all
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super Read<T>, ? extends R> read,
            Function<? super Refused<T>, ? extends R> refused,
            Function<? super Unreadable<T>, ? extends R> unreadable);

    /**
     * Returns a value, or a refusal if there is an error among the findings.
     *
     * @param <T> the kind of value
     * @param findings everything that was found on the way, in any order
     * @param value makes the value; not asked when there is an error
     * @return the result
     */
    static <T> ReadResult<T> of(List<Finding> findings, Supplier<? extends T> value) {
        List<Finding> inOrder = findings.stream().sorted(IN_ORDER_OF_INPUT).toList();
        return inOrder.stream().anyMatch(Finding::isError) ? new Refused<>(inOrder) : new Read<>(value.get(), inOrder);
    }

    /** Returns the value; empty when there is none. */
    default Optional<T> findValue() {
        return fold(read -> Optional.of(read.value()), refused -> Optional.empty(), unreadable -> Optional.empty());
    }

    /**
     * Goes on with the value, if there is one; keeps the warnings found so far.
     *
     * @param <U> the kind of value of the next step
     * @param next the next step of reading
     * @return the result of the next step, or this refusal
     */
    default <U> ReadResult<U> then(Function<? super T, ReadResult<U>> next) {
        return this.<ReadResult<U>>fold(
                read -> next.apply(read.value()).precededBy(read.findings()),
                refused -> new Refused<>(refused.findings()),
                unreadable -> new Unreadable<>(unreadable.findings()));
    }

    /**
     * Goes on with two values, if there are both; keeps everything that was found in either.
     *
     * @param <U> the kind of the other value
     * @param <R> the kind of value of the two
     * @param other the other input
     * @param both makes one value of the two
     * @return the value of both; unreadable if either is, else refused if either is
     */
    default <U, R> ReadResult<R> and(ReadResult<U> other, BiFunction<? super T, ? super U, ? extends R> both) {
        List<Finding> all = new ArrayList<>(findings());
        all.addAll(other.findings());
        if (this instanceof Unreadable || other instanceof Unreadable) {
            return new Unreadable<>(all);
        }
        return this instanceof Read<T> read && other instanceof Read<U> more
                ? new Read<>(both.apply(read.value(), more.value()), all)
                : new Refused<>(all);
    }

    /**
     * Returns this result with findings made earlier put before its own.
     *
     * @param earlier warnings of an earlier step
     * @return the result with all findings
     */
    default ReadResult<T> precededBy(List<Finding> earlier) {
        List<Finding> all = new ArrayList<>(earlier);
        all.addAll(findings());
        return fold(
                read -> new Read<>(read.value(), all),
                refused -> new Refused<>(all),
                unreadable -> new Unreadable<>(all));
    }

    /**
     * An input without errors.
     *
     * @param <T> the kind of value
     * @param value what was read
     * @param findings warnings; often empty
     */
    record Read<T>(T value, List<Finding> findings) implements ReadResult<T> {
        /** Copies the findings. */
        public Read {
            findings = List.copyOf(findings);
        }

        @Override
        public <R> R fold(
                Function<? super Read<T>, ? extends R> read,
                Function<? super Refused<T>, ? extends R> refused,
                Function<? super Unreadable<T>, ? extends R> unreadable) {
            return read.apply(this);
        }
    }

    /**
     * An input that was read and has errors, so that no value is given.
     *
     * @param <T> the kind of value
     * @param findings all errors and warnings; never empty
     */
    record Refused<T>(List<Finding> findings) implements ReadResult<T> {
        /** Copies the findings. */
        public Refused {
            findings = List.copyOf(findings);
        }

        @Override
        public <R> R fold(
                Function<? super Read<T>, ? extends R> read,
                Function<? super Refused<T>, ? extends R> refused,
                Function<? super Unreadable<T>, ? extends R> unreadable) {
            return refused.apply(this);
        }
    }

    /**
     * An input that could not be read or parsed at all.
     *
     * @param <T> the kind of value
     * @param findings why; never empty
     */
    record Unreadable<T>(List<Finding> findings) implements ReadResult<T> {
        /** Copies the findings. */
        public Unreadable {
            findings = List.copyOf(findings);
        }

        @Override
        public <R> R fold(
                Function<? super Read<T>, ? extends R> read,
                Function<? super Refused<T>, ? extends R> refused,
                Function<? super Unreadable<T>, ? extends R> unreadable) {
            return unreadable.apply(this);
        }
    }
}
