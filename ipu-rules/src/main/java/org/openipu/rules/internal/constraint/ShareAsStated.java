package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.PlausibleShare;
import org.openipu.model.cost.StatedContribution;
import org.openipu.model.finding.Finding;
import org.openipu.rules.cost.ContributionShare;

/** The printed percentage of a contribution is that of the printed amounts, as far as their rounding tells. */
public final class ShareAsStated extends FindingValidator<PlausibleShare, StatedContribution> {

    /** Made by the validator. */
    public ShareAsStated() {}

    @Override
    protected void check(StatedContribution contribution, List<Finding> findings) {
        findings.addAll(ContributionShare.check(contribution));
    }
}
