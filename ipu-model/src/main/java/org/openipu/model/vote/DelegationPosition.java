package org.openipu.model.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.openipu.model.group.Choice;
import org.openipu.model.parliament.CountryCode;

/**
 * What a delegation reports of its own vote, without the number of votes.
 *
 * @param delegation the delegation's country
 * @param request the request, as the vote calls it; not blank
 * @param choice how it voted
 */
public record DelegationPosition(
        @Valid CountryCode delegation, @NotBlank String request, Choice choice) {

    /**
     * Refuses a blank request.
     *
     * @throws IllegalArgumentException if the request is blank
     */
    public DelegationPosition {
        if (request.isBlank()) {
            throw new IllegalArgumentException("request must not be blank");
        }
    }
}
