package org.openipu.io.popolo;

import java.util.Optional;

/**
 * A person.
 *
 * @param id the person's id; empty when the document gives none
 * @param name the name; empty when the document gives none
 */
public record PopoloPerson(Optional<String> id, Optional<String> name) {}
