package org.openipu.rules.internal.constraint;

import java.util.List;
import org.openipu.model.assembly.Agenda;
import org.openipu.model.assembly.AgendaItem;
import org.openipu.model.citation.Provision;
import org.openipu.model.constraint.OneEmergencyItem;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/** An agenda has at most one emergency item (Assembly Rules 11.2(b)). */
public final class EmergencyItemOne extends FindingValidator<OneEmergencyItem, Agenda> {

    private static final Provision AT_MOST_ONE = Provision.assemblyRule("11.2(b)");

    /** Made by the validator. */
    public EmergencyItemOne() {}

    @Override
    protected void check(Agenda agenda, List<Finding> findings) {
        long items = agenda.items().stream().filter(AgendaItem::emergency).count();
        if (items > 1) {
            findings.add(Finding.error("agenda.several-emergency-items", "items", Argument.of("items", items))
                    .under(AT_MOST_ONE));
        }
    }
}
