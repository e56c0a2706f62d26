package org.openipu.io.popolo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.time.Period;

/** A delegation as an organization, with its people as persons and their memberships, and its head as a post. */
public final class PopoloDelegations {

    private static final String HEAD = "head";

    private PopoloDelegations() {}

    /**
     * Makes a document of a delegation.
     *
     * @param delegation the delegation
     * @return the delegation, its delegates and secretary with the time of the mandate, and the post of its head. Its election and
     *     the service that supports it have no place in Popolo
     */
    public static PopoloDocument document(Delegation delegation) {
        PopoloReference itself =
                PopoloReference.to("delegation/" + delegation.country().alpha2());
        Period term = delegation.mandate().term();
        Set<PopoloPerson> persons = new LinkedHashSet<>();
        List<PopoloMembership> memberships = new ArrayList<>();
        for (Delegate delegate : delegation.delegates()) {
            PopoloPerson person = person(delegate.name());
            persons.add(person);
            memberships.add(membership(itself, person, role(delegate.role()), term));
        }
        delegation.secretary().map(secretary -> person(secretary.name())).ifPresent(person -> {
            persons.add(person);
            memberships.add(membership(itself, person, "secretary", term));
        });
        return new PopoloDocument(
                List.of(PopoloOrganization.of(
                                itself.id().orElseThrow(), PopoloNames.first(delegation.parliament()), "delegation")
                        .withCountry(delegation.country().alpha2())),
                List.copyOf(persons),
                memberships,
                List.of(new PopoloPost(
                        headId(itself),
                        Optional.of("Head of the delegation"),
                        Optional.of(HEAD),
                        Optional.of(itself),
                        Period.UNKNOWN)),
                List.of(),
                List.of());
    }

    static PopoloPerson person(String name) {
        return new PopoloPerson(Optional.of("person/" + name), Optional.of(name));
    }

    private static PopoloMembership membership(
            PopoloReference delegation, PopoloPerson person, String role, Period term) {
        return new PopoloMembership(
                Optional.empty(),
                Optional.empty(),
                Optional.of(role),
                person.id().map(PopoloReference::to),
                Optional.empty(),
                Optional.of(delegation),
                headId(delegation).map(PopoloReference::to).filter(post -> role.equals(HEAD)),
                term);
    }

    private static Optional<String> headId(PopoloReference delegation) {
        return delegation.id().map(id -> id + "/" + HEAD);
    }

    private static String role(DelegateRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
