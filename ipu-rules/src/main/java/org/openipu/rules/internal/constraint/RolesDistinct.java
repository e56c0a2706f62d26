package org.openipu.rules.internal.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openipu.model.constraint.DistinctRoles;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.person.Person;

/** A delegation has one head, and nobody in it has two roles. */
public final class RolesDistinct extends FindingValidator<DistinctRoles, Delegation> {

    /** Made by the validator. */
    public RolesDistinct() {}

    @Override
    protected void check(Delegation delegation, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < delegation.delegates().size(); i++) {
            String name = delegation.delegates().get(i).name();
            if (!seen.add(name)) {
                findings.add(Finding.error(
                        "delegation.person-twice", "delegates[" + i + "].name", Argument.of("name", name)));
            }
        }
        delegation
                .secretary()
                .map(Person::name)
                .filter(seen::contains)
                .ifPresent(name -> findings.add(Finding.error(
                        "delegation.secretary-as-delegate", "secretary.name", Argument.of("name", name))));
        heads(delegation).ifPresent(findings::add);
    }

    private static Optional<Finding> heads(Delegation delegation) {
        long heads = delegation.delegates().stream()
                .filter(delegate -> delegate.role() == DelegateRole.HEAD)
                .count();
        if (heads > 1) {
            return Optional.of(Finding.error("delegation.several-heads", "delegates", Argument.of("heads", heads)));
        }
        return heads == 0 ? Optional.of(Finding.warning("delegation.no-head", "delegates")) : Optional.empty();
    }
}
