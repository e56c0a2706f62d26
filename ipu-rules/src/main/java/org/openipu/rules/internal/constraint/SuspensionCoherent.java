package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.citation.Provision;
import org.openipu.model.constraint.CoherentSuspension;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.MembershipPeriod;

/** A ground of suspension stands with a suspension alone (Statutes 4.2). */
public final class SuspensionCoherent extends FindingValidator<CoherentSuspension, MembershipPeriod> {

    private static final Provision SUSPENSION = Provision.statute("4.2");

    /** Made by the validator. */
    public SuspensionCoherent() {}

    @Override
    protected void check(MembershipPeriod period, List<Finding> findings) {
        if (period.ground().isPresent() && period.standing().isMember()) {
            findings.add(Finding.error("membership.ground-without-suspension", "ground")
                    .under(SUSPENSION));
        }
    }
}
