package org.openipu.model.vote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.text.MultilingualText;

/**
 * A request for an emergency item as a document presents it: who asks, for whom and with whose support.
 *
 * @param id what the request is called in the vote, such as {@code ii}; not blank
 * @param title the proposed title of the item
 * @param requestedBy the parliaments that ask, in the order of the document
 * @param onBehalfOf the group for which they ask; empty when they ask for themselves
 * @param supportedBy the groups that support it; empty when none is named
 */
public record EmergencyRequest(
        @NotBlank String id,
        MultilingualText title,
        List<@Valid CountryCode> requestedBy,
        Optional<GeopoliticalGroup> onBehalfOf,
        List<GeopoliticalGroup> supportedBy) {

    /**
     * Copies the lists; refuses a blank id.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public EmergencyRequest {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        requestedBy = List.copyOf(requestedBy);
        supportedBy = List.copyOf(supportedBy);
    }
}
