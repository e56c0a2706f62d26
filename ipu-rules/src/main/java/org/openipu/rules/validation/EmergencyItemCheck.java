package org.openipu.rules.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openipu.model.assembly.Agenda;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.time.DateRange;
import org.openipu.model.time.InForce;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RollCall;
import org.openipu.rules.reconciliation.ReportedOutcomeCheck;
import org.openipu.rules.reconciliation.RollCallCheck;
import org.openipu.rules.rulebook.MembershipParameters;
import org.openipu.rules.rulebook.RuleBook;

/** The choice of an emergency item: against the rule, the agenda, the group and the parliament's standing. */
final class EmergencyItemCheck {

    private final AnnualReport report;
    private final AssemblyReport told;
    private final EmergencyItemRecord record;
    private final LocalDate day;
    private final String path;
    private final List<Finding> findings = new ArrayList<>();

    private EmergencyItemCheck(AnnualReport report, AssemblyReport told, EmergencyItemRecord record, String path) {
        this.report = report;
        this.told = told;
        this.record = record;
        this.day = record.date().orElse(told.assembly().dates().session().last());
        this.path = path;
    }

    static List<Finding> check(AnnualReport report, AssemblyReport told, EmergencyItemRecord record, String path) {
        return new EmergencyItemCheck(report, told, record, path).findings();
    }

    private List<Finding> findings() {
        if (!day.isBefore(RuleBook.FIRST_DAY)) {
            rules(RuleBook.at(day));
        }
        day();
        record.votes().ifPresent(votes -> findings.addAll(RecordedVotesCheck.check(record, votes, path)));
        recommendations();
        positions();
        agenda();
        return findings;
    }

    private void rules(RuleBook rules) {
        ReportedOutcomeCheck.check(RecordedVotesCheck.withCounts(record), rules)
                .forEach(finding -> findings.add(
                        finding.withPath(path + ".results" + finding.path().replaceFirst("^requests", ""))));
        record.votes()
                .ifPresent(votes -> RollCallCheck.check(votes, rules)
                        .forEach(finding -> findings.add(finding.withPath(path + ".votes." + finding.path()))));
    }

    private void day() {
        DateRange session = told.assembly().dates().session();
        record.date()
                .filter(date -> session.isInOrder() && !session.covers(date))
                .ifPresent(date -> findings.add(Finding.error(
                        "vote.outside-session",
                        path + ".date",
                        Argument.of("day", date),
                        Argument.of("first", session.first()),
                        Argument.of("last", session.last()))));
    }

    /** A delegation is advised by the groups that its parliament sits in. */
    private void recommendations() {
        for (int i = 0; i < record.recommendations().size(); i++) {
            if (!isOwn(record.recommendations().get(i).group())) {
                findings.add(Finding.error(
                        "recommendation.of-another-group",
                        path + ".recommendations[" + i + "].group",
                        Argument.of("country", report.delegation().country().alpha2())));
            }
        }
    }

    private boolean isOwn(GeopoliticalGroup group) {
        return report.group().filter(own -> own.id() == group).isPresent()
                || InForce.asOf(report.groupMemberships(), day).stream()
                        .anyMatch(membership -> membership.group() == group);
    }

    private void positions() {
        for (int i = 0; i < record.positions().size(); i++) {
            if (isSuspended(record.positions().get(i).delegation())) {
                suspended(path + ".positions[" + i + "]");
            }
        }
        record.votes().ifPresent(sheet -> {
            for (int i = 0; i < sheet.votes().size(); i++) {
                if (sheet.votes().get(i).votes() instanceof RollCall rollCall) {
                    rollCall(rollCall, path + ".votes.requests[" + i + "].rollCall");
                }
            }
        });
    }

    private void rollCall(RollCall rollCall, String place) {
        for (int i = 0; i < rollCall.votes().size(); i++) {
            CountryCode delegation = rollCall.votes().get(i).delegation();
            if (!delegation.isAssigned()) {
                findings.add(Finding.error(
                        "country.unknown", place + "[" + i + "].member", Argument.of("found", delegation.alpha2())));
            }
            if (isSuspended(delegation)) {
                suspended(place + "[" + i + "]");
            }
        }
    }

    /** A suspension counts on the days on which it is known to have held. */
    private boolean isSuspended(CountryCode country) {
        return report.parliament()
                .filter(parliament -> parliament.country().equals(country))
                .filter(parliament -> parliament.memberships().stream()
                        .anyMatch(membership -> !membership.standing().isMember()
                                && membership.period().surelyCovers(day)))
                .isPresent();
    }

    private void suspended(String place) {
        findings.add(Finding.error("vote.by-suspended-parliament", place, Argument.of("day", day))
                .under(MembershipParameters.SUSPENSION));
    }

    private void agenda() {
        boolean accepted = record.results().stream().anyMatch(ReportedResult::accepted);
        Agenda agenda = told.assembly().agenda();
        if (!record.results().isEmpty()
                && !agenda.items().isEmpty()
                && accepted != agenda.emergencyItem().isPresent()) {
            findings.add(Finding.error(
                    accepted ? "agenda.emergency-item-missing" : "agenda.emergency-item-not-accepted",
                    path + ".results"));
        }
    }
}
