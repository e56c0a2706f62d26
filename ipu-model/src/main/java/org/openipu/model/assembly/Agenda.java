package org.openipu.model.assembly;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.constraint.OneEmergencyItem;

/**
 * An Assembly's agenda.
 *
 * @param items its items, in order; empty when none is recorded
 */
@OneEmergencyItem
public record Agenda(List<@Valid AgendaItem> items) {

    /** An agenda of which nothing is recorded. */
    public static final Agenda EMPTY = new Agenda(List.of());

    /** Copies the items. */
    public Agenda {
        items = List.copyOf(items);
    }

    /** Returns the emergency item; empty when there is none, the first of several. */
    public Optional<AgendaItem> emergencyItem() {
        return items.stream().filter(AgendaItem::emergency).findFirst();
    }
}
