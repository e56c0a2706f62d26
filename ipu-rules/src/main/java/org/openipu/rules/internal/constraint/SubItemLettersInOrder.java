package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.LetteredInOrder;
import org.openipu.model.document.SubItem;
import org.openipu.model.finding.Finding;

/** The parts of a sub-item are labelled in order. */
public final class SubItemLettersInOrder extends FindingValidator<LetteredInOrder, SubItem> {

    /** Made by the validator. */
    public SubItemLettersInOrder() {}

    @Override
    protected void check(SubItem item, List<Finding> findings) {
        Labels.check(item.items(), findings);
    }
}
