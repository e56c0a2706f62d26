package org.openipu.model.document;

import jakarta.validation.constraints.NotBlank;

/**
 * A footnote.
 *
 * @param mark its mark as printed, such as {@code 1}; not blank
 * @param text its text; not blank
 */
public record Footnote(@NotBlank String mark, @NotBlank String text) {

    /**
     * Refuses blank texts.
     *
     * @throws IllegalArgumentException if the mark or the text is blank
     */
    public Footnote {
        if (mark.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("mark and text must not be blank");
        }
    }
}
