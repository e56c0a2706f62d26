package org.openipu.model.assembly;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.organ.SpecializedConference;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;

/**
 * What somebody said, in points.
 *
 * @param speaker who spoke, with the office
 * @param points the points made; empty when they are not recorded
 * @param reportOn the conference that was reported on; empty when there was none
 */
public record Address(
        @Valid Person speaker, List<MultilingualText> points, Optional<@Valid SpecializedConference> reportOn) {

    /** Copies the points. */
    public Address {
        points = List.copyOf(points);
    }
}
