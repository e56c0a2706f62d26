package org.openipu.rules.cost;

import java.util.Comparator;
import java.util.Optional;
import org.openipu.model.cost.MultiCurrencyTotal;

/**
 * What the items of one event or of one delegate add up to.
 *
 * @param name the event or the delegate; empty for the items that name none
 * @param total their total, contributions included
 */
public record NamedTotal(Optional<String> name, MultiCurrencyTotal total) {

    /** By name, the items that name none last. */
    static final Comparator<NamedTotal> BY_NAME = Comparator.comparing(
                    (NamedTotal total) -> total.name().isEmpty())
            .thenComparing(total -> total.name().orElse(""));
}
