package org.openipu.model.parliament;

import java.util.Optional;
import org.openipu.model.text.MultilingualText;

/**
 * An organization that the Governing Council invites to observe.
 *
 * @param name its name
 * @param abbreviation its abbreviation; empty when it has none
 * @param kind its kind; empty when it is not known
 */
public record Observer(MultilingualText name, Optional<String> abbreviation, Optional<ObserverKind> kind) {

    /** Returns how it belongs to the Union. */
    public Affiliation affiliation() {
        return Affiliation.OBSERVER;
    }
}
