package org.openipu.model.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.text.MultilingualText;

/**
 * Somebody whom a document names.
 *
 * @param name the name as printed, without titles; not blank
 * @param role the office or function by which the document introduces the person; empty when it gives none
 * @param country the country whose parliament or body the person belongs to; empty when none is given
 */
public record Person(@NotBlank String name, Optional<MultilingualText> role, Optional<@Valid CountryCode> country) {

    /**
     * Refuses a blank name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }

    /**
     * Returns a person of whom the name alone is given.
     *
     * @param name the name
     * @return the person
     */
    public static Person of(String name) {
        return new Person(name, Optional.empty(), Optional.empty());
    }
}
