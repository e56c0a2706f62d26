package org.openipu.model.assembly;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;

/**
 * An event beside the sittings.
 *
 * @param kind its kind
 * @param title its subject
 * @param topics its parts; empty when none are named
 * @param group the geopolitical group that held it; empty when none did
 * @param chair who led it; empty when that is not said
 */
public record SideEvent(
        SideEventKind kind,
        MultilingualText title,
        List<MultilingualText> topics,
        Optional<GeopoliticalGroup> group,
        Optional<@Valid Person> chair) {

    /** Copies the topics. */
    public SideEvent {
        topics = List.copyOf(topics);
    }
}
