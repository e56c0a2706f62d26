package org.openipu.model.document;

import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * A heading of a declaration with the pledges under it.
 *
 * @param heading the heading; not blank
 * @param pledges the pledges, in order
 */
public record PledgeSection(@NotBlank String heading, List<@NotBlank String> pledges) {

    /**
     * Copies the pledges; refuses a blank heading.
     *
     * @throws IllegalArgumentException if the heading is blank
     */
    public PledgeSection {
        if (heading.isBlank()) {
            throw new IllegalArgumentException("heading must not be blank");
        }
        pledges = List.copyOf(pledges);
    }
}
