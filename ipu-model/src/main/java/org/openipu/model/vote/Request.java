package org.openipu.model.vote;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.parliament.CountryCode;

/**
 * A request for the inclusion of an emergency item in the agenda of an Assembly (Assembly Rule 11.1).
 *
 * @param id what the request is called in the vote, such as {@code ii}; not blank
 * @param title the proposed title of the item; empty when it is not recorded
 * @param requestedBy the parliaments that ask, in the order of the document; empty when they are not recorded
 */
public record Request(String id, Optional<String> title, List<@Valid CountryCode> requestedBy) {

    /**
     * Copies the authors; refuses a blank id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Request {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        requestedBy = List.copyOf(requestedBy);
    }

    /**
     * Returns a request of which the id alone is recorded.
     *
     * @param id what the request is called in the vote
     * @return the request
     */
    public static Request of(String id) {
        return new Request(id, Optional.empty(), List.of());
    }
}
