package org.openipu.model.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.openipu.model.person.Person;
import org.openipu.model.time.PartialDate;

/**
 * Who signs, where and when.
 *
 * @param signer who signs, with the role
 * @param place the place as printed; not blank
 * @param date the date, as far as it is printed
 */
public record Signature(@Valid Person signer, @NotBlank String place, PartialDate date) {

    /**
     * Refuses a blank place.
     *
     * @throws IllegalArgumentException if the place is blank
     */
    public Signature {
        if (place.isBlank()) {
            throw new IllegalArgumentException("place must not be blank");
        }
    }
}
