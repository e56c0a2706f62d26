package org.openipu.model.report;

import jakarta.validation.constraints.NotBlank;
import org.openipu.model.text.MultilingualText;

/**
 * Where readers find more.
 *
 * @param title what is found there
 * @param address the public address
 */
public record Reference(MultilingualText title, @NotBlank String address) {

    /**
     * Refuses a blank address.
     *
     * @throws IllegalArgumentException if the address is blank
     */
    public Reference {
        if (address.isBlank()) {
            throw new IllegalArgumentException("address must not be blank");
        }
    }
}
