package org.openipu.rules.procedure;

import java.util.List;
import java.util.function.Function;
import org.openipu.model.finding.Finding;
import org.openipu.rules.decision.Reason;

/** What an event leads to. */
public sealed interface Transition {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param taken for a step that was taken
     * @param refused for a step that the rules or the record do not allow
     * @param unknown for a step whose rule was not found
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super Taken, ? extends R> taken,
            Function<? super Refused, ? extends R> refused,
            Function<? super Unknown, ? extends R> unknown);

    /**
     * The step was taken.
     *
     * @param procedure the procedure after it
     * @param reasons what was applied, and what is not known about it; may be empty
     */
    record Taken(EmergencyItemProcedure procedure, List<Reason> reasons) implements Transition {
        /** Copies the reasons. */
        public Taken {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<? super Taken, ? extends R> taken,
                Function<? super Refused, ? extends R> refused,
                Function<? super Unknown, ? extends R> unknown) {
            return taken.apply(this);
        }
    }

    /**
     * The step was refused, and the procedure stays as it was.
     *
     * @param findings everything that stands against it, one or more, with the provision where a rule is meant
     */
    record Refused(List<Finding> findings) implements Transition {
        /** Copies the findings. */
        public Refused {
            findings = List.copyOf(findings);
        }

        @Override
        public <R> R fold(
                Function<? super Taken, ? extends R> taken,
                Function<? super Refused, ? extends R> refused,
                Function<? super Unknown, ? extends R> unknown) {
            return refused.apply(this);
        }
    }

    /**
     * What the step leads to is not known, and the procedure stays as it was. Who knows the rule gives it with {@link
     * org.openipu.rules.rulebook.RuleBook#with}.
     *
     * @param reasons which rule was not found
     */
    record Unknown(List<Reason> reasons) implements Transition {
        /** Copies the reasons. */
        public Unknown {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(
                Function<? super Taken, ? extends R> taken,
                Function<? super Refused, ? extends R> refused,
                Function<? super Unknown, ? extends R> unknown) {
            return unknown.apply(this);
        }
    }
}
