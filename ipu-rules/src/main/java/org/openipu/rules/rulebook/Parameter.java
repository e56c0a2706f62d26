package org.openipu.rules.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Provision;

/**
 * One parameter of the Union's rules: its name and its values through the years, each with what it rests on. Together the
 * values cover every day; where nothing was found the value is unknown.
 *
 * @param <T> the kind of value
 */
public final class Parameter<T> {

    private final String name;
    private final List<Cited<T>> values;

    Parameter(String name, List<Cited<T>> values) {
        this.name = name;
        this.values = List.copyOf(values);
    }

    static <T> Timeline<T> named(String name, Provision provision) {
        return new Timeline<>(name, provision);
    }

    /** Returns the stable name, such as {@code voting.base}. */
    public String name() {
        return name;
    }

    /** Returns the values in the order of time. */
    public List<Cited<T>> values() {
        return values;
    }

    /**
     * Returns the value of a day.
     *
     * @param day any day
     * @return the value whose edition covers the day
     */
    public Cited<T> at(LocalDate day) {
        Cited<T> found = values.get(0);
        for (Cited<T> value : values) {
            if (value.citation().edition().covers(day)) {
                found = value;
            }
        }
        return found;
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
