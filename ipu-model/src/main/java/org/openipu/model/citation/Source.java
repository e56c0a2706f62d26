package org.openipu.model.citation;

import jakarta.validation.constraints.NotBlank;

/**
 * What was read: a document and where it can be found.
 *
 * @param title the document, such as {@code Agenda page of the 129th Assembly, October 2013}
 * @param address the public address; empty when the source has none
 */
public record Source(@NotBlank String title, String address) {

    /**
     * Refuses a blank title.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public Source {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
    }
}
