package org.openipu.model.assembly;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.organ.SubjectItem;

/**
 * An Assembly's agenda.
 *
 * @param items its items, in order; empty when none is recorded
 * @param subjectItems the subjects of the Standing Committees with their co-rapporteurs; empty when none is recorded
 */
public record Agenda(List<@Valid AgendaItem> items, List<@Valid SubjectItem> subjectItems) {

    /** An agenda of which nothing is recorded. */
    public static final Agenda EMPTY = new Agenda(List.of(), List.of());

    /** Copies the lists. */
    public Agenda {
        items = List.copyOf(items);
        subjectItems = List.copyOf(subjectItems);
    }

    /**
     * Returns an agenda without subjects of Standing Committees.
     *
     * @param items its items, in order
     * @return the agenda
     */
    public static Agenda of(List<AgendaItem> items) {
        return new Agenda(items, List.of());
    }

    /** Returns the emergency item; empty when there is none, the first of several. */
    public Optional<AgendaItem> emergencyItem() {
        return items.stream().filter(AgendaItem::emergency).findFirst();
    }
}
