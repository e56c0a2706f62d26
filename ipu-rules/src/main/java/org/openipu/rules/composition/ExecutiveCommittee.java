package org.openipu.rules.composition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openipu.model.citation.Cited;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.rules.rulebook.ExecutiveCommitteeParameters;
import org.openipu.rules.rulebook.RuleBook;

/** Who sits in the Executive Committee (Statutes 25, Executive Committee Rules 1). */
public final class ExecutiveCommittee {

    private static final String MEMBERS = "members";

    private ExecutiveCommittee() {}

    /**
     * Checks the number of members and of elected ones, the offices that bring one seat each, the parliaments, the Governing
     * Council's part and the quota of each sex, which counts the elected members alone.
     *
     * <p>From 2023 on each sex has at least a third of the elected members, before at least three are women; when the one took
     * the place of the other is unknown, and on the days between nothing is found and the gap is stated.
     *
     * @param members all who sit in it
     * @param rules the rule book of the day
     * @return what is wrong and what could not be checked
     */
    public static CompositionReport check(List<ExecutiveMember> members, RuleBook rules) {
        Inspection inspection = new Inspection(rules);
        List<ExecutiveMember> elected =
                members.stream().filter(ExecutiveMember::isElected).toList();
        numbers(members, elected.size(), inspection);
        offices(members, inspection);
        namedOnce(members, inspection);
        parliaments(elected, inspection);
        council(elected, inspection);
        quota(elected.stream().map(ExecutiveMember::sex).toList(), inspection);
        return inspection.report();
    }

    /**
     * Compares the elected members with the seats of each group (Statutes 25.4).
     *
     * <p>A difference is a warning: when a group's number of seats changes, a seat moves only when its holder's term ends.
     *
     * @param members all who sit in it; those who are not elected have no group's seat
     * @param apportionment the seats of each group; a group that is missing has none
     * @param rules the rule book of the day
     * @return the groups with more or fewer members than seats, and what could not be checked
     */
    public static CompositionReport checkSeats(
            List<ExecutiveMember> members, Map<GeopoliticalGroup, Integer> apportionment, RuleBook rules) {
        Inspection inspection = new Inspection(rules);
        SeatsByGroup seats = new SeatsByGroup(members.stream()
                .filter(ExecutiveMember::isElected)
                .map(ExecutiveMember::group)
                .toList());
        inspection.by(ExecutiveCommitteeParameters.SEAT_METHOD, rule -> {
            for (SeatsByGroup.Difference each : seats.differences(group -> apportionment.getOrDefault(group, 0))) {
                inspection.noted(
                        rule,
                        "composition.group-seats",
                        MEMBERS,
                        Argument.of("group", each.group()),
                        Argument.of("found", each.found()),
                        Argument.of("seats", each.due()));
            }
            if (seats.unstated() > 0) {
                inspection.open(rule, "composition.open-groups", seats.unstated());
            }
        });
        return inspection.report();
    }

    private static void numbers(List<ExecutiveMember> members, int elected, Inspection inspection) {
        inspection.by(
                ExecutiveCommitteeParameters.SIZE,
                rule -> number(rule, "composition.size", members.size(), inspection));
        inspection.by(
                ExecutiveCommitteeParameters.ELECTED, rule -> number(rule, "composition.elected", elected, inspection));
    }

    private static void number(Cited<Integer> rule, String code, int found, Inspection inspection) {
        if (found != rule.value()) {
            inspection.broken(rule, code, MEMBERS, Argument.of("found", found), Argument.of("required", rule.value()));
        }
    }

    private static void offices(List<ExecutiveMember> members, Inspection inspection) {
        inspection.by(ExecutiveCommitteeParameters.SIZE, rule -> {
            one(rule, Capacity.PRESIDENT, "composition.several-presidents", members, inspection);
            one(rule, Capacity.WOMEN_PRESIDENT, "composition.several-women-presidents", members, inspection);
            one(rule, Capacity.YOUNG_PRESIDENT, "composition.several-young-presidents", members, inspection);
        });
    }

    private static void one(
            Cited<?> rule, Capacity office, String code, List<ExecutiveMember> members, Inspection inspection) {
        long found =
                members.stream().filter(member -> member.capacity() == office).count();
        if (found > 1) {
            inspection.broken(rule, code, MEMBERS, Argument.of("found", found));
        }
    }

    private static void namedOnce(List<ExecutiveMember> members, Inspection inspection) {
        for (int i = 0; i < members.size(); i++) {
            if (members.subList(0, i).stream().anyMatch(members.get(i)::isSamePersonAs)) {
                inspection.found(Finding.error(
                        "composition.member-twice",
                        MEMBERS + "[" + i + "]",
                        Argument.of("name", members.get(i).name())));
            }
        }
    }

    private static void parliaments(List<ExecutiveMember> elected, Inspection inspection) {
        Map<CountryCode, Long> seats = elected.stream()
                .collect(Collectors.groupingBy(ExecutiveMember::parliament, LinkedHashMap::new, Collectors.counting()));
        inspection.by(
                ExecutiveCommitteeParameters.DISTINCT_PARLIAMENTS,
                rule -> seats.forEach((parliament, found) -> {
                    if (rule.value() && found > 1) {
                        inspection.broken(
                                rule,
                                "composition.parliament-twice",
                                MEMBERS,
                                Argument.of("found", found),
                                Argument.of("parliament", parliament.alpha2()));
                    }
                }));
    }

    private static void council(List<ExecutiveMember> elected, Inspection inspection) {
        long found = elected.stream().filter(ExecutiveMember::fromCouncil).count();
        inspection.by(ExecutiveCommitteeParameters.FROM_COUNCIL, rule -> {
            if (found < rule.value()) {
                inspection.broken(
                        rule,
                        "composition.from-council",
                        MEMBERS,
                        Argument.of("found", found),
                        Argument.of("required", rule.value()));
            }
        });
    }

    private static void quota(List<Sex> elected, Inspection inspection) {
        boolean earlierRule = !inspection.isKnown(ExecutiveCommitteeParameters.EACH_SEX)
                && inspection.isKnown(ExecutiveCommitteeParameters.WOMEN);
        if (earlierRule) {
            inspection.by(
                    ExecutiveCommitteeParameters.WOMEN,
                    rule -> new SexQuota(inspection, rule).womenAtLeast(rule.value(), elected));
        } else {
            inspection.by(
                    ExecutiveCommitteeParameters.EACH_SEX,
                    rule -> new SexQuota(inspection, rule).eachAtLeast(rule.value(), elected));
        }
    }
}
