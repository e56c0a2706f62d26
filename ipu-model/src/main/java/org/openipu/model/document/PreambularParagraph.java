package org.openipu.model.document;

import jakarta.validation.constraints.NotBlank;

/**
 * A paragraph of a preamble.
 *
 * @param phrase its opening phrase, such as {@code Recalling}; empty when it has none
 * @param text the whole paragraph, its phrase included; not blank
 */
public record PreambularParagraph(String phrase, @NotBlank String text) {

    /**
     * Refuses a blank text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public PreambularParagraph {
        if (text.isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }
}
