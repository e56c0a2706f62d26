package org.openipu.rules.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openipu.model.citation.Citation;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Edition;
import org.openipu.model.citation.Provision;
import org.openipu.model.citation.Source;
import org.openipu.model.citation.Standing;

/**
 * The values of a parameter as they are written down: each with the first day of its edition, which lasts until the next
 * begins, so that there is neither a gap nor an overlap.
 */
final class Timeline<T> {

    private final String name;
    private final List<Entry<T>> entries = new ArrayList<>();
    private Provision provision;

    Timeline(String name, Provision provision) {
        this.name = name;
        this.provision = provision;
    }

    /** Sets the provision of the values that follow. */
    Timeline<T> under(Provision next) {
        provision = next;
        return this;
    }

    /** Adds the value of the first days. */
    Timeline<T> first(String edition, T value, Standing standing, Source source) {
        return add(LocalDate.MIN, edition, value, standing, source);
    }

    /** Adds the value from a day on. */
    Timeline<T> from(LocalDate day, String edition, T value, Standing standing, Source source) {
        return add(day, edition, value, standing, source);
    }

    /** Says that nothing was found for the first days. */
    Timeline<T> unknownAtFirst(String edition) {
        return add(LocalDate.MIN, edition, null, Standing.UNKNOWN, Sources.NOT_FOUND);
    }

    /** Says that nothing was found from a day on. */
    Timeline<T> unknownFrom(LocalDate day, String edition) {
        return add(day, edition, null, Standing.UNKNOWN, Sources.NOT_FOUND);
    }

    Parameter<T> parameter() {
        List<Cited<T>> values = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<LocalDate> next =
                    i + 1 < entries.size() ? Optional.of(entries.get(i + 1).from()) : Optional.empty();
            values.add(entries.get(i).until(next));
        }
        return new Parameter<>(name, values);
    }

    private Timeline<T> add(LocalDate day, String edition, @Nullable T value, Standing standing, Source source) {
        if (!entries.isEmpty() && !day.isAfter(entries.get(entries.size() - 1).from())) {
            throw new IllegalArgumentException(name + " is not in the order of time: " + day);
        }
        if (entries.isEmpty() && !day.equals(LocalDate.MIN)) {
            throw new IllegalArgumentException(name + " says nothing of days before " + day);
        }
        entries.add(new Entry<>(day, edition, value, provision, standing, source));
        return this;
    }

    private record Entry<T>(
            LocalDate from, String edition, @Nullable T value, Provision provision, Standing standing, Source source) {

        Cited<T> until(Optional<LocalDate> next) {
            Edition days = new Edition(
                    edition,
                    Optional.of(from).filter(day -> !day.equals(LocalDate.MIN)),
                    next.map(day -> day.minusDays(1)));
            return new Cited<>(value, new Citation(provision, days, standing, source));
        }
    }
}
