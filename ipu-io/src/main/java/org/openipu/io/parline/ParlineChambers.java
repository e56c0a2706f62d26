package org.openipu.io.parline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.text.MultilingualText;

/** A chamber over time: a record for each time in which neither its name nor its seats changed. */
final class ParlineChambers {

    private final ParlineResource resource;
    private final ChamberKind kind;
    private final List<ParlineValue> names;
    private final List<ParlineValue> seats;

    ParlineChambers(ParlineResource resource, ChamberKind kind) {
        this.resource = resource;
        this.kind = kind;
        this.names = resource.values(ParlineType.Attribute.CHAMBER_NAME);
        this.seats = resource.values(ParlineType.Attribute.CHAMBER_SEATS);
    }

    List<Chamber> chambers() {
        List<LocalDate> beginnings = List.copyOf(beginnings());
        List<Chamber> chambers = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            LocalDate last = i + 1 < beginnings.size() ? beginnings.get(i + 1).minusDays(1) : LocalDate.MAX;
            chamber(beginnings.get(i), last).ifPresent(chambers::add);
        }
        return chambers.isEmpty()
                ? List.of(new Chamber(
                        kind, Optional.empty(), OptionalInt.empty(), ParlineValue.period(LocalDate.MIN, LocalDate.MAX)))
                : chambers;
    }

    private Optional<Chamber> chamber(LocalDate first, LocalDate last) {
        Optional<ParlineValue> name = at(names, first);
        Optional<ParlineValue> number = at(seats, first);
        if (name.isEmpty() && number.isEmpty()) {
            return Optional.empty();
        }
        Optional<MultilingualText> text = name.flatMap(resource::name);
        OptionalInt count = number.map(resource::number).orElse(OptionalInt.empty());
        return Optional.of(new Chamber(kind, text, count, ParlineValue.period(first, last)));
    }

    private SortedSet<LocalDate> beginnings() {
        SortedSet<LocalDate> beginnings = new TreeSet<>();
        for (List<ParlineValue> values : List.of(names, seats)) {
            for (ParlineValue value : values) {
                beginnings.add(value.from());
                if (value.to().isBefore(LocalDate.MAX)) {
                    beginnings.add(value.to().plusDays(1));
                }
            }
        }
        return beginnings;
    }

    /** Returns the value of a day; of several the one that is listed last. */
    private static Optional<ParlineValue> at(List<ParlineValue> values, LocalDate day) {
        return values.stream().filter(value -> value.covers(day)).reduce((one, other) -> other);
    }
}
