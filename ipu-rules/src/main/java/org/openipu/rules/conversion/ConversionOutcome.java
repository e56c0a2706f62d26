package org.openipu.rules.conversion;

import java.util.List;
import java.util.function.Function;
import org.openipu.model.finding.Finding;

/** What a conversion can end in. A total of which a part could not be converted is no total. */
public sealed interface ConversionOutcome {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param converted for a total
     * @param refused for amounts of which some have no rate, or a currency in which nothing can be rounded
     * @return the answer of the case at hand
     */
    <R> R fold(Function<? super Converted, ? extends R> converted, Function<? super Refused, ? extends R> refused);

    /**
     * Every amount has its rate.
     *
     * @param value the total
     */
    record Converted(ConvertedTotal value) implements ConversionOutcome {
        @Override
        public <R> R fold(
                Function<? super Converted, ? extends R> converted, Function<? super Refused, ? extends R> refused) {
            return converted.apply(this);
        }
    }

    /**
     * Nothing is converted.
     *
     * @param findings every currency and day without a rate, by currency and then by day, each once; never empty
     */
    record Refused(List<Finding> findings) implements ConversionOutcome {
        /** Copies the findings. */
        public Refused {
            findings = List.copyOf(findings);
        }

        @Override
        public <R> R fold(
                Function<? super Converted, ? extends R> converted, Function<? super Refused, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
