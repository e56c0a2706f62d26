package org.openipu.io.popolo;

import java.util.Optional;
import org.openipu.model.time.Period;

/**
 * A post in an organization, whoever holds it.
 *
 * @param id its id; empty when the document gives none
 * @param label it in words
 * @param role what its holder is
 * @param organization the organization
 * @param period the time for which it exists
 */
public record PopoloPost(
        Optional<String> id,
        Optional<String> label,
        Optional<String> role,
        Optional<PopoloReference> organization,
        Period period) {

    /** Returns this post in an organization, unless it names one. */
    PopoloPost in(PopoloReference owner) {
        return new PopoloPost(id, label, role, organization.or(() -> Optional.of(owner)), period);
    }
}
