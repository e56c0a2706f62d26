package org.openipu.benchmarks.validation;

import java.util.List;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.report.LegalBasis;
import org.openipu.model.report.Signature;

/**
 * All checks of an annual report as plain loops and ifs over the records, without a validator. What it finds is what the
 * library finds, in the same order.
 */
final class HandWrittenChecks {

    private HandWrittenChecks() {}

    static List<Finding> validate(AnnualReport report) {
        Found found = new Found();
        records(report, found);
        AcrossDelegation.year(report, found);
        if (report.union().isPresent()) {
            AcrossUnion.founding(report, report.union().get(), found);
        }
        if (report.group().isPresent()) {
            AcrossUnion.listed(report, report.group().get(), found);
        }
        AcrossUnion.candidacies(report, found);
        AcrossUnion.outlook(report, found);
        CostChecks.check(report, Location.REPORT.key("costs"), found);
        for (int i = 0; i < report.assemblies().size(); i++) {
            AssemblyReport told = report.assemblies().get(i);
            Location at = Location.REPORT.element("assemblies", i);
            assembly(told, at, found);
            AcrossAssembly.check(report, i, at, found);
        }
        return found.inOrder();
    }

    private static void records(AnnualReport report, Found found) {
        Location at = Location.REPORT;
        if (report.legalBasis().isPresent()) {
            LegalBasis basis = report.legalBasis().get();
            found.notBlank(basis.provision(), at.key("legalBasis"), "provision");
        }
        DelegationChecks.delegation(report.delegation(), at.key("delegation"), found);
        if (report.parliament().isPresent()) {
            UnionChecks.parliament(report.parliament().get(), at.key("parliament"), found);
        }
        if (report.union().isPresent()) {
            UnionChecks.union(report.union().get(), at.key("union"), found);
        }
        if (report.group().isPresent()) {
            UnionChecks.group(report.group().get(), at.key("group"), found);
        }
        for (int i = 0; i < report.groupMemberships().size(); i++) {
            GroupMembership membership = report.groupMemberships().get(i);
            Location place = at.element("groupMemberships", i);
            SharedChecks.country(membership.parliament(), place.key("parliament"), found);
            SharedChecks.period(membership.period(), place.key("period"), found);
        }
        Location outlook = at.key("outlook");
        found.positive(report.outlook().daysOfStay(), outlook, "daysOfStay");
        for (int i = 0; i < report.outlook().assemblies().size(); i++) {
            AssemblyChecks.check(report.outlook().assemblies().get(i), outlook.element("assemblies", i), found);
        }
        for (int i = 0; i < report.references().size(); i++) {
            found.notBlank(report.references().get(i).address(), at.element("references", i), "address");
        }
        if (report.signature().isPresent()) {
            Signature signature = report.signature().get();
            SharedChecks.person(signature.signer(), at.key("signature").key("signer"), found);
            found.notBlank(signature.place(), at.key("signature"), "place");
        }
    }

    private static void assembly(AssemblyReport told, Location at, Found found) {
        AssemblyChecks.check(told.assembly(), at.key("assembly"), found);
        if (told.printedDates().isPresent()) {
            SharedChecks.range(told.printedDates().get(), at.key("printedDates"), found);
        }
        DelegationChecks.participation(told.participation(), at.key("participation"), found);
        if (told.emergencyItem().isPresent()) {
            EmergencyItemChecks.check(told.emergencyItem().get(), at.key("emergencyItem"), found);
        }
        for (int i = 0; i < told.documents().size(); i++) {
            DocumentChecks.document(told.documents().get(i), at.element("documents", i), found);
        }
    }
}
