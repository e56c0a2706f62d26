package org.openipu.io.popolo;

import java.util.Optional;

/**
 * What an object of a document points at: by its id, or by what is embedded in its place.
 *
 * @param id the id; empty when an object without one is embedded
 * @param name the name that is embedded where there is no id, of a post its label; of a voter or member, of which it may not be
 *     said whether it is a person, also beside an id
 */
public record PopoloReference(Optional<String> id, Optional<String> name) {

    /** Returns this reference by the id alone, where there is one: the name then stands with what it points at. */
    PopoloReference strict() {
        return id.isPresent() ? new PopoloReference(id, Optional.empty()) : this;
    }

    /**
     * Returns a reference by id.
     *
     * @param id the id
     * @return the reference
     */
    public static PopoloReference to(String id) {
        return new PopoloReference(Optional.of(id), Optional.empty());
    }

    /**
     * Returns a reference with the name of what it points at.
     *
     * @param id the id
     * @param name the name
     * @return the reference
     */
    public static PopoloReference to(String id, String name) {
        return new PopoloReference(Optional.of(id), Optional.of(name));
    }
}
