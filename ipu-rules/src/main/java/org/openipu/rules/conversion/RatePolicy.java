package org.openipu.rules.conversion;

import java.time.LocalDate;

/** Which rate belongs to a day. Only a {@link FixedTable} takes a rate whatever its day. */
public sealed interface RatePolicy permits ExactDay, PreviousBusinessDay, MonthAverage, FixedTable {

    /**
     * Looks for the rate from one currency to another.
     *
     * @param from the code of the currency of the amount
     * @param to the code of the currency that is wanted, another one
     * @param day the day of the amount
     * @param table the rates
     * @return the rate as published, else turned round, else by way of a third currency, the euro first; or why there is none
     */
    RateSearch find(String from, String to, LocalDate day, RateTable table);

    /**
     * Returns one day for all that have the same rates under this policy, so that each rate is looked for once.
     *
     * @param day a day
     * @return that day, or another one that has the same rates
     */
    LocalDate representative(LocalDate day);

    /** Returns the code that options and documents use, such as {@code month-average}. */
    String code();
}
