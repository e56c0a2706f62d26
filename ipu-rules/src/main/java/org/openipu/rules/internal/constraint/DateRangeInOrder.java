package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.InOrder;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.time.DateRange;

/** A range of days does not end before it begins. */
public final class DateRangeInOrder extends FindingValidator<InOrder, DateRange> {

    /** Made by the validator. */
    public DateRangeInOrder() {}

    @Override
    protected void check(DateRange range, List<Finding> findings) {
        if (!range.isInOrder()) {
            findings.add(Finding.error(
                    "period.not-in-order",
                    "last",
                    Argument.of("from", range.first().toString()),
                    Argument.of("to", range.last().toString())));
        }
    }
}
