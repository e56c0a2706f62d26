package org.openipu.rules.apportionment;

import java.util.function.Function;

/** What sharing the elected seats of the Executive Committee can end in. */
public sealed interface ExecutiveCommitteeOutcome {

    /**
     * Answers every case.
     *
     * @param <R> the kind of answer
     * @param apportioned for seats that are shared, some of which a tie may leave open
     * @param ruleUnknown for a day whose method or number of seats is unknown
     * @return the answer of the case at hand
     */
    <R> R fold(
            Function<? super Apportioned, ? extends R> apportioned,
            Function<? super RuleUnknown, ? extends R> ruleUnknown);

    /**
     * The seats are shared.
     *
     * @param apportionment the seats of every group
     */
    record Apportioned(Apportionment apportionment) implements ExecutiveCommitteeOutcome {
        @Override
        public <R> R fold(
                Function<? super Apportioned, ? extends R> apportioned,
                Function<? super RuleUnknown, ? extends R> ruleUnknown) {
            return apportioned.apply(this);
        }
    }

    /** The method or the number of seats of the day is unknown, so nothing is shared; the reasons say which. */
    record RuleUnknown() implements ExecutiveCommitteeOutcome {
        @Override
        public <R> R fold(
                Function<? super Apportioned, ? extends R> apportioned,
                Function<? super RuleUnknown, ? extends R> ruleUnknown) {
            return ruleUnknown.apply(this);
        }
    }
}
