package org.openipu.benchmarks.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.organ.Union;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.time.DateRange;
import org.openipu.model.time.PartialDate;
import org.openipu.rules.rulebook.RuleBook;

/** The Union, the group, and what lies ahead, against the report. */
final class AcrossUnion {

    private static final int DECEMBER = 12;
    private static final int LAST_DAY = 31;

    private AcrossUnion() {}

    static void founding(AnnualReport report, Union union, Found found) {
        LocalDate founded = union.founded().earliest();
        PartialDate since = union.seat().since();
        if (since.latest().isBefore(founded)) {
            Location at = Location.REPORT.key("union").key("seat").key("since");
            UnionChecks.beforeFounding(since, union.founded().toString(), at, found);
        }
        if (report.parliament().isEmpty()) {
            return;
        }
        List<MembershipPeriod> memberships = report.parliament().get().memberships();
        for (int i = 0; i < memberships.size(); i++) {
            MembershipPeriod membership = memberships.get(i);
            if (membership.period().from().isPresent()
                    && !membership.period().from().get().latest().isBefore(RuleBook.FIRST_DAY)
                    && membership.period().from().get().latest().isBefore(founded)) {
                Location at = Location.REPORT
                        .key("parliament")
                        .element("memberships", i)
                        .key("period")
                        .key("from");
                PartialDate from = membership.period().from().get();
                UnionChecks.beforeFounding(from, union.founded().toString(), at, found);
            }
        }
    }

    static void listed(AnnualReport report, Group group, Found found) {
        LocalDate lastDay = LocalDate.of(report.year(), DECEMBER, LAST_DAY);
        if (!group.memberships().isEmpty() && !isListed(report, group, lastDay)) {
            found.error(
                    Location.REPORT.key("group").key("memberships"),
                    "group.parliament-not-listed",
                    Argument.of("country", report.delegation().country().alpha2()),
                    Argument.of("day", lastDay));
        }
    }

    static void candidacies(AnnualReport report, Found found) {
        List<GroupMembership> memberships = report.groupMemberships();
        GroupMembership last = null;
        for (GroupMembership membership : memberships) {
            if (!membership.candidates().orElse(false)) {
                continue;
            }
            if (last != null
                    && (last.period().equals(membership.period())
                            || last.period().overlaps(membership.period()))) {
                found.error(
                        Provision.statute("27"),
                        Location.REPORT.key("groupMemberships"),
                        "group.several-candidacies",
                        Argument.of("country", report.delegation().country().alpha2()));
            }
            last = membership;
        }
    }

    private static boolean isListed(AnnualReport report, Group group, LocalDate day) {
        for (GroupMembership membership : group.memberships()) {
            if (membership.parliament().equals(report.delegation().country())
                    && membership.period().covers(day)) {
                return true;
            }
        }
        return false;
    }

    static void outlook(AnnualReport report, Found found) {
        List<Assembly> assemblies = report.outlook().assemblies();
        for (int i = 0; i < assemblies.size(); i++) {
            Location at = Location.REPORT
                    .key("outlook")
                    .element("assemblies", i)
                    .key("dates")
                    .key("session");
            Assembly assembly = assemblies.get(i);
            LocalDate first = assembly.dates().session().first();
            if (first.getYear() <= report.year()) {
                found.error(
                        at.key("first"),
                        "outlook.in-the-past",
                        Argument.of("number", assembly.number()),
                        Argument.of("day", first));
            }
            if (isKnown(report, i)) {
                found.error(
                        Location.REPORT.key("outlook").element("assemblies", i).key("number"),
                        "assembly.twice",
                        Argument.of("number", assembly.number()));
            }
            if (report.group().isPresent()) {
                stay(report, report.group().get(), assembly, at, found);
            }
        }
        if (report.signature().isPresent()
                && report.signature().get().date().latest().getYear() < report.year()) {
            found.error(
                    Location.REPORT.key("signature").key("date"),
                    "signature.before-year",
                    Argument.of("date", report.signature().get().date().toString()));
        }
    }

    private static boolean isKnown(AnnualReport report, int index) {
        List<Assembly> assemblies = report.outlook().assemblies();
        int number = assemblies.get(index).number();
        for (AssemblyReport told : report.assemblies()) {
            if (told.assembly().number() == number) {
                return true;
            }
        }
        for (int i = 0; i < index; i++) {
            if (assemblies.get(i).number() == number) {
                return true;
            }
        }
        return false;
    }

    private static void stay(AnnualReport report, Group group, Assembly assembly, Location at, Found found) {
        OptionalInt stated = report.outlook().daysOfStay();
        OptionalInt before = group.meetingDaysBefore();
        DateRange session = assembly.dates().session();
        if (stated.isEmpty() || before.isEmpty() || !session.isInOrder()) {
            return;
        }
        long days = session.last().toEpochDay() - session.first().toEpochDay() + 1 + before.getAsInt();
        if (days != stated.getAsInt()) {
            found.add(Finding.warning(
                    "outlook.stay-differs",
                    at.toString(),
                    Argument.of("number", assembly.number()),
                    Argument.of("days", days),
                    Argument.of("stated", stated.getAsInt())));
        }
    }
}
