package org.openipu.model.organ;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;

/**
 * A conference of the Union outside its Assemblies, such as a world conference of women parliamentarians.
 *
 * @param name its name
 * @param number which one of its kind, 1 or more; empty when that is not said
 * @param date when it was held, as far as it is known
 * @param place where; empty when it is not known
 */
public record SpecializedConference(
        MultilingualText name, @Positive OptionalInt number, PartialDate date, Optional<@Valid Place> place) {

    /**
     * Refuses a number below 1.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public SpecializedConference {
        if (number.orElse(1) < 1) {
            throw new IllegalArgumentException("number must be positive: " + number.getAsInt());
        }
    }
}
