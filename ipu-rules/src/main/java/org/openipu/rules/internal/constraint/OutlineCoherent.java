package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.CoherentOutline;
import org.openipu.model.document.Outline;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** An outline counts the sub-items of paragraphs that exist, each once and in order. */
public final class OutlineCoherent extends FindingValidator<CoherentOutline, Outline> {

    /** Made by the validator. */
    public OutlineCoherent() {}

    @Override
    protected void check(Outline outline, List<Finding> findings) {
        int last = 0;
        for (int i = 0; i < outline.subItems().size(); i++) {
            int paragraph = outline.subItems().get(i).paragraph();
            String path = "subItems[" + i + "].paragraph";
            if (paragraph > outline.operative()) {
                findings.add(Finding.error(
                        "document.outline-beyond-text",
                        path,
                        Argument.of("paragraph", paragraph),
                        Argument.of("operative", outline.operative())));
            }
            if (paragraph <= last) {
                findings.add(Finding.error("document.outline-out-of-order", path, Argument.of("paragraph", paragraph)));
            }
            last = paragraph;
        }
    }
}
