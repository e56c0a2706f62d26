package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.InOrder;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;

/** A period does not end before it begins. */
public final class PeriodInOrder extends FindingValidator<InOrder, Period> {

    /** Made by the validator. */
    public PeriodInOrder() {}

    @Override
    protected void check(Period period, List<Finding> findings) {
        if (!period.isInOrder()) {
            findings.add(Finding.error(
                    "period.not-in-order",
                    "to",
                    Argument.of("from", period.from().map(PartialDate::toString).orElse("")),
                    Argument.of("to", period.to().map(PartialDate::toString).orElse(""))));
        }
    }
}
