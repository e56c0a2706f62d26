package org.openipu.rules.conversion;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openipu.model.finding.Finding;

/** What came of looking for a rate. */
public sealed interface RateSearch {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param found for a rate
     * @param missing for none, or none that can be chosen
     * @return the answer of the case at hand
     */
    <R> R fold(Function<? super Found, ? extends R> found, Function<? super Missing, ? extends R> missing);

    /**
     * Answers with a rate, or with a finding if there is none.
     *
     * @param rate the rate
     * @param finding says why there is none; not asked when there is one
     * @return what came of the search
     */
    static RateSearch of(Optional<Rate> rate, Supplier<Finding> finding) {
        return rate.<RateSearch>map(Found::new).orElseGet(() -> new Missing(finding.get()));
    }

    /**
     * A rate.
     *
     * @param rate the rate
     */
    record Found(Rate rate) implements RateSearch {
        @Override
        public <R> R fold(Function<? super Found, ? extends R> found, Function<? super Missing, ? extends R> missing) {
            return found.apply(this);
        }
    }

    /**
     * No rate.
     *
     * @param finding which currencies and days have none, or why none of several is chosen
     */
    record Missing(Finding finding) implements RateSearch {
        @Override
        public <R> R fold(Function<? super Found, ? extends R> found, Function<? super Missing, ? extends R> missing) {
            return missing.apply(this);
        }
    }
}
