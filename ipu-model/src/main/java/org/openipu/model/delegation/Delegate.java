package org.openipu.model.delegation;

import jakarta.validation.constraints.NotBlank;

/**
 * A parliamentarian in a delegation.
 *
 * @param name the name as printed, without titles; not blank
 * @param role the place in the delegation
 */
public record Delegate(@NotBlank String name, DelegateRole role) {

    /**
     * Refuses a blank name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Delegate {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }
}
