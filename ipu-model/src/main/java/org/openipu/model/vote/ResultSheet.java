package org.openipu.model.vote;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The votes on all requests of one Assembly, as one document.
 *
 * @param date the day of the votes; empty when the document does not say
 * @param votes one vote for each request, in the order of the document; no request twice; may be empty
 */
public record ResultSheet(Optional<LocalDate> date, List<@Valid RequestVote> votes) {

    /**
     * Copies the votes; refuses a request that stands twice.
     *
     * @throws IllegalArgumentException if two votes are on the same request
     */
    public ResultSheet {
        votes = List.copyOf(votes);
        Set<String> seen = new HashSet<>();
        for (RequestVote vote : votes) {
            if (!seen.add(vote.id())) {
                throw new IllegalArgumentException("a request is voted on once: " + vote.id());
            }
        }
    }
}
