package org.openipu.model.assembly;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.organ.Office;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;

/**
 * Somebody who held an office in the place of somebody absent.
 *
 * @param office the office that was to be held
 * @param absent who was absent
 * @param standIn who stood in
 * @param reason why
 * @param duties what the stand-in did, such as giving the opening address; empty when that is not said
 */
public record StandIn(
        Office office,
        @Valid Person absent,
        @Valid Person standIn,
        Optional<MultilingualText> reason,
        List<MultilingualText> duties) {

    /** Copies the duties. */
    public StandIn {
        duties = List.copyOf(duties);
    }
}
