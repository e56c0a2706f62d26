package org.openipu.model.group;

import jakarta.validation.constraints.NotBlank;

/**
 * A group's advice to its members on a vote.
 *
 * @param group the group
 * @param request the request that it recommends, as the vote calls it; not blank
 */
public record GroupRecommendation(
        GeopoliticalGroup group, @NotBlank String request) {

    /**
     * Refuses a blank request.
     *
     * @throws IllegalArgumentException if the request is blank
     */
    public GroupRecommendation {
        if (request.isBlank()) {
            throw new IllegalArgumentException("request must not be blank");
        }
    }
}
