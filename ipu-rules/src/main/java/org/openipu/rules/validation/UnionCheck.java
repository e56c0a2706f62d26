package org.openipu.rules.validation;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.organ.Union;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import org.openipu.rules.rulebook.MembershipParameters;
import org.openipu.rules.rulebook.RuleBook;

/** What the report says of the Union, of the parliament's place in it and of its group. */
final class UnionCheck {

    private UnionCheck() {}

    static List<Finding> check(AnnualReport report) {
        List<Finding> findings = new ArrayList<>();
        report.union().ifPresent(union -> {
            if (union.seat().since().latest().isBefore(union.founded().earliest())) {
                findings.add(beforeFounding("union.seat.since", union.seat().since(), union));
            }
            report.parliament().ifPresent(parliament -> membershipsBeforeFounding(parliament, union, findings));
        });
        report.group().ifPresent(group -> listedInGroup(report, group, findings));
        candidacies(report, findings);
        return findings;
    }

    /** Those that lie before the Union's first rules are found by the constraint on the parliament. */
    private static void membershipsBeforeFounding(Parliament parliament, Union union, List<Finding> findings) {
        for (int i = 0; i < parliament.memberships().size(); i++) {
            String path = "parliament.memberships[" + i + "].period.from";
            parliament
                    .memberships()
                    .get(i)
                    .period()
                    .from()
                    .filter(from -> !from.latest().isBefore(RuleBook.FIRST_DAY)
                            && from.latest().isBefore(union.founded().earliest()))
                    .ifPresent(from -> findings.add(beforeFounding(path, from, union)));
        }
    }

    private static Finding beforeFounding(String path, PartialDate date, Union union) {
        return Finding.error(
                "membership.before-founding",
                path,
                Argument.of("date", date.toString()),
                Argument.of("founded", union.founded().toString()));
    }

    /** A parliament puts up its candidates through one group. */
    private static void candidacies(AnnualReport report, List<Finding> findings) {
        List<GroupMembership> through = report.groupMemberships().stream()
                .filter(membership -> membership.candidates().orElse(false))
                .toList();
        for (int i = 0; i < through.size(); i++) {
            Period period = through.get(i).period();
            if (through.subList(0, i).stream()
                    .anyMatch(earlier ->
                            earlier.period().equals(period) || earlier.period().overlaps(period))) {
                findings.add(Finding.error(
                                "group.several-candidacies",
                                "groupMemberships",
                                Argument.of(
                                        "country", report.delegation().country().alpha2()))
                        .under(MembershipParameters.GROUPS));
            }
        }
    }

    /** A year that the calendar does not have has no last day on which to look. */
    private static void listedInGroup(AnnualReport report, Group group, List<Finding> findings) {
        if (!ChronoField.YEAR.range().isValidIntValue(report.year())) {
            return;
        }
        CountryCode country = report.delegation().country();
        LocalDate lastDay = LocalDate.of(report.year(), 12, 31);
        if (!group.memberships().isEmpty() && !group.membersAsOf(lastDay).contains(country)) {
            findings.add(Finding.error(
                    "group.parliament-not-listed",
                    "group.memberships",
                    Argument.of("country", country.alpha2()),
                    Argument.of("day", lastDay)));
        }
    }
}
