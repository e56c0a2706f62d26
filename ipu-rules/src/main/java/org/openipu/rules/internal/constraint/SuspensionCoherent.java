package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.CoherentSuspension;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.rules.rulebook.MembershipParameters;

/** A ground of suspension stands with a suspension alone (Statutes 4.2). */
public final class SuspensionCoherent extends FindingValidator<CoherentSuspension, MembershipPeriod> {

    /** Made by the validator. */
    public SuspensionCoherent() {}

    @Override
    protected void check(MembershipPeriod period, List<Finding> findings) {
        if (period.ground().isPresent() && period.standing().isMember()) {
            findings.add(Finding.error("membership.ground-without-suspension", "ground")
                    .under(MembershipParameters.SUSPENSION));
        }
    }
}
