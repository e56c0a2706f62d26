package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.constraint.TwoRapporteurs;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.SubjectItem;

/** A subject item has two co-rapporteurs. */
public final class RapporteursTwo extends FindingValidator<TwoRapporteurs, SubjectItem> {

    private static final int EXPECTED = 2;

    /** Made by the validator. */
    public RapporteursTwo() {}

    @Override
    protected void check(SubjectItem item, List<Finding> findings) {
        if (item.rapporteurs().size() != EXPECTED) {
            findings.add(Finding.warning(
                    "committee.rapporteurs",
                    "rapporteurs",
                    Argument.of("found", item.rapporteurs().size())));
        }
    }
}
