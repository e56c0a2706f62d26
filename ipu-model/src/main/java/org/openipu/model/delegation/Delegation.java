package org.openipu.model.delegation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.openipu.model.constraint.DistinctRoles;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.text.MultilingualText;

/**
 * A parliament's delegation for a term.
 *
 * @param country the parliament's country
 * @param parliament the parliament's name
 * @param mandate its election and term
 * @param delegates the parliamentarians in it
 * @param secretary its secretary, who is no parliamentarian; empty when it has none
 * @param supportedBy the service that supports it; empty when that is not said
 */
@DistinctRoles
public record Delegation(
        @Valid CountryCode country,
        MultilingualText parliament,
        @Valid Mandate mandate,
        List<@Valid Delegate> delegates,
        Optional<@Valid Person> secretary,
        Optional<MultilingualText> supportedBy) {

    /** Copies the delegates. */
    public Delegation {
        delegates = List.copyOf(delegates);
    }

    /**
     * Finds the place that somebody has in the delegation.
     *
     * @param name the name as printed in it
     * @return the role of the first delegate of that name; empty when there is none
     */
    public Optional<DelegateRole> findRole(String name) {
        return delegates.stream()
                .filter(delegate -> delegate.name().equals(name))
                .map(Delegate::role)
                .findFirst();
    }

    /** Returns the head; empty when none is named, the first of several. */
    public Optional<Delegate> head() {
        return delegates.stream()
                .filter(delegate -> delegate.role() == DelegateRole.HEAD)
                .findFirst();
    }
}
