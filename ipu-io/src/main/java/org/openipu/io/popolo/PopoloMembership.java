package org.openipu.io.popolo;

import java.util.Optional;
import org.openipu.model.time.Period;

/**
 * A person's or organization's membership of an organization.
 *
 * @param id its id; empty when the document gives none
 * @param label it in words
 * @param role what the member is there
 * @param person the person who is the member
 * @param organizationAsMember the organization that is the member
 * @param organization the organization of which it is one
 * @param post the post that is held by it
 * @param period its time
 */
public record PopoloMembership(
        Optional<String> id,
        Optional<String> label,
        Optional<String> role,
        Optional<PopoloReference> person,
        Optional<PopoloReference> organizationAsMember,
        Optional<PopoloReference> organization,
        Optional<PopoloReference> post,
        Period period) {

    /** Returns this membership in an organization, unless it names one. */
    PopoloMembership in(PopoloReference owner) {
        return new PopoloMembership(
                id, label, role, person, organizationAsMember, organization.or(() -> Optional.of(owner)), post, period);
    }

    /** Returns this membership of a person, unless it names one. */
    PopoloMembership of(PopoloReference owner) {
        return new PopoloMembership(
                id, label, role, person.or(() -> Optional.of(owner)), organizationAsMember, organization, post, period);
    }

    /** Returns this membership by a post, unless it names one. */
    PopoloMembership by(PopoloReference owner) {
        return new PopoloMembership(
                id, label, role, person, organizationAsMember, organization, post.or(() -> Optional.of(owner)), period);
    }
}
