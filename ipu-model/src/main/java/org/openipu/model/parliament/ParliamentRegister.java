package org.openipu.model.parliament;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Parliaments, as one document.
 *
 * @param parliaments the parliaments, in the order of the document; may be empty
 */
public record ParliamentRegister(List<@Valid Parliament> parliaments) {

    /** Copies the parliaments. */
    public ParliamentRegister {
        parliaments = List.copyOf(parliaments);
    }
}
