package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.LetteredInOrder;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.finding.Finding;

/** The sub-items of an operative paragraph are labelled in order. */
public final class ParagraphLettersInOrder extends FindingValidator<LetteredInOrder, OperativeParagraph> {

    /** Made by the validator. */
    public ParagraphLettersInOrder() {}

    @Override
    protected void check(OperativeParagraph paragraph, List<Finding> findings) {
        Labels.check(paragraph.items(), findings);
    }
}
