package org.openipu.model.time;

import java.time.LocalDate;
import java.util.List;

/** Something that holds for a time: a name, a membership, an office. */
public interface InForce {

    /** Returns the time for which it holds. */
    Period period();

    /**
     * Selects what can hold on a day.
     *
     * @param <T> the kind of thing
     * @param all everything that held at some time
     * @param day the day
     * @return those whose period {@linkplain Period#covers covers} the day, in their order
     */
    static <T extends InForce> List<T> asOf(List<T> all, LocalDate day) {
        return all.stream().filter(each -> each.period().covers(day)).toList();
    }
}
