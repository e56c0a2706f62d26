package org.openipu.model.group;

import jakarta.validation.constraints.NotBlank;

/**
 * A group's advice to its members on a vote.
 *
 * @param group the group
 * @param request the request, as the vote calls it; not blank
 * @param choice how to vote on it
 */
public record GroupRecommendation(
        GeopoliticalGroup group, @NotBlank String request, Choice choice) {

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
