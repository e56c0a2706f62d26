package org.openipu.model.report;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openipu.model.cost.CostStatement;
import org.openipu.model.delegation.Delegation;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.organ.Union;
import org.openipu.model.parliament.Parliament;

/**
 * A delegation's report on its year. Its eight {@linkplain ReportPart parts} are made from what it holds.
 *
 * @param year the year reported on
 * @param language the language in which the delegation reports
 * @param legalBasis the provision under which it reports; empty when none is named
 * @param delegation the delegation
 * @param parliament the parliament's place in the Union; empty when nothing is told of it
 * @param union the Union as the report presents it; empty when it does not
 * @param group the geopolitical group that the report presents; empty when it presents none
 * @param groupMemberships the parliament's memberships of groups, where it sits in more than the one presented; empty otherwise
 * @param assemblies the Assemblies of the year, attended or not, in the order of time
 * @param costs the costs of the year
 * @param outlook what lies ahead
 * @param references where readers find more
 * @param motion what is asked of the parliament; empty when nothing is
 * @param signature who signs; empty while it is unsigned
 */
public record AnnualReport(
        int year,
        Locale language,
        Optional<@Valid LegalBasis> legalBasis,
        @Valid Delegation delegation,
        Optional<@Valid Parliament> parliament,
        Optional<@Valid Union> union,
        Optional<@Valid Group> group,
        List<@Valid GroupMembership> groupMemberships,
        List<@Valid AssemblyReport> assemblies,
        @Valid CostStatement costs,
        @Valid Outlook outlook,
        List<@Valid Reference> references,
        Optional<@Valid Motion> motion,
        Optional<@Valid Signature> signature) {

    /** Copies the lists. */
    public AnnualReport {
        groupMemberships = List.copyOf(groupMemberships);
        assemblies = List.copyOf(assemblies);
        references = List.copyOf(references);
    }
}
