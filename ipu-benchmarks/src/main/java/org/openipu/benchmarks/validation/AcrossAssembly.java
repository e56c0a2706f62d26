package org.openipu.benchmarks.validation;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.assembly.AgendaItem;
import org.openipu.model.citation.Cited;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.group.GroupRecommendation;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.time.DateRange;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.rules.reconciliation.ReportedOutcomeCheck;
import org.openipu.rules.reconciliation.RollCallCheck;
import org.openipu.rules.rulebook.RuleBook;

/** What a report tells of one Assembly, against the report. Votes are checked by the library's plain public checks. */
final class AcrossAssembly {

    private static final Provision SUSPENSION = Provision.statute("4.2");

    private final AnnualReport report;
    private final AssemblyReport told;
    private final Location at;
    private final Found found;

    private AcrossAssembly(AnnualReport report, AssemblyReport told, Location at, Found found) {
        this.report = report;
        this.told = told;
        this.at = at;
        this.found = found;
    }

    static void check(AnnualReport report, int index, Location at, Found found) {
        AssemblyReport told = report.assemblies().get(index);
        AcrossAssembly checks = new AcrossAssembly(report, told, at, found);
        checks.year();
        checks.order(report.assemblies().subList(0, index));
        checks.parliaments();
        checks.emergencyItems();
        AcrossDelegation.participation(report, told, at.key("participation"), found);
        if (told.emergencyItem().isPresent()) {
            checks.emergencyItem(told.emergencyItem().get());
        }
        AcrossDocuments.check(told, at, found);
    }

    private void year() {
        LocalDate first = told.assembly().dates().session().first();
        if (first.getYear() != report.year()) {
            found.error(
                    at.key("assembly").key("dates").key("session").key("first"),
                    "assembly.outside-year",
                    Argument.of("number", told.assembly().number()),
                    Argument.of("day", first));
        }
    }

    private void parliaments() {
        if (report.union().isEmpty() || told.assembly().attendance().isEmpty()) {
            return;
        }
        int present = told.assembly().attendance().get().parliaments().orElse(0);
        int members = report.union().get().membership().members();
        if (present > members) {
            found.error(
                    at.key("assembly").key("attendance").key("parliaments"),
                    "attendance.parliaments-above-members",
                    Argument.of("parliaments", present),
                    Argument.of("members", members));
        }
    }

    private void order(List<AssemblyReport> before) {
        int number = told.assembly().number();
        LocalDate first = told.assembly().dates().session().first();
        boolean twice = false;
        boolean late = false;
        for (AssemblyReport earlier : before) {
            twice = twice || earlier.assembly().number() == number;
            late = late || earlier.assembly().dates().session().first().isAfter(first);
        }
        if (twice) {
            found.error(at.key("assembly").key("number"), "assembly.twice", Argument.of("number", number));
        }
        if (late) {
            found.add(Finding.warning(
                    "assembly.not-in-order",
                    at.key("assembly").key("dates").key("session").key("first").toString(),
                    Argument.of("number", number),
                    Argument.of("day", first)));
        }
    }

    private void emergencyItems() {
        LocalDate day = told.assembly().dates().session().last();
        int items = 0;
        for (AgendaItem item : told.assembly().agenda().items()) {
            items += item.emergency() ? 1 : 0;
        }
        if (day.isBefore(RuleBook.FIRST_DAY)) {
            return;
        }
        Cited<Integer> most = RuleBook.at(day).emergencyItem().items();
        if (items > most.value()) {
            found.error(
                    most.citation().provision(),
                    at.key("assembly").key("agenda").key("items"),
                    "agenda.several-emergency-items",
                    Argument.of("items", items),
                    Argument.of("most", most.value()));
        }
    }

    private void emergencyItem(EmergencyItemRecord record) {
        Location place = at.key("emergencyItem");
        LocalDate day = record.date().orElse(told.assembly().dates().session().last());
        if (!day.isBefore(RuleBook.FIRST_DAY)) {
            rules(record, RuleBook.at(day), place);
        }
        List<GroupRecommendation> recommendations = record.recommendations();
        for (int i = 0; i < recommendations.size(); i++) {
            GeopoliticalGroup group = recommendations.get(i).group();
            if (!isOwn(group, day)) {
                found.error(
                        place.element("recommendations", i).key("group"),
                        "recommendation.of-another-group",
                        Argument.of("country", report.delegation().country().alpha2()));
            }
        }
        DateRange session = told.assembly().dates().session();
        if (record.date().isPresent() && session.isInOrder() && !session.covers(day)) {
            found.error(
                    place.key("date"),
                    "vote.outside-session",
                    Argument.of("day", day),
                    Argument.of("first", session.first()),
                    Argument.of("last", session.last()));
        }
        suspended(record, day, place);
        agenda(record, place.key("results"));
    }

    private boolean isOwn(GeopoliticalGroup group, LocalDate day) {
        if (report.group().isPresent() && report.group().get().id() == group) {
            return true;
        }
        for (GroupMembership membership : report.groupMemberships()) {
            if (membership.group() == group && membership.period().covers(day)) {
                return true;
            }
        }
        return false;
    }

    private void rules(EmergencyItemRecord record, RuleBook rules, Location place) {
        for (Finding finding : ReportedOutcomeCheck.check(record.results(), rules)) {
            String rest = finding.path().substring("requests".length());
            found.add(finding.withPath(place.key("results") + rest));
        }
        if (record.votes().isPresent()) {
            for (Finding finding : RollCallCheck.check(record.votes().get(), rules)) {
                found.add(finding.withPath(place.key("votes") + "." + finding.path()));
            }
        }
    }

    /** Only the report's own parliament has a standing that is told, so the others need no look. */
    private void suspended(EmergencyItemRecord record, LocalDate day, Location place) {
        if (report.parliament().isEmpty() || isMember(report.parliament().get(), day)) {
            return;
        }
        CountryCode own = report.parliament().get().country();
        for (int i = 0; i < record.positions().size(); i++) {
            if (record.positions().get(i).delegation().equals(own)) {
                bySuspended(place.element("positions", i), day);
            }
        }
        if (record.votes().isEmpty()) {
            return;
        }
        List<RequestVote> votes = record.votes().get().votes();
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i).votes() instanceof RollCall rollCall) {
                rollCall(rollCall.votes(), own, day, place.key("votes").element("requests", i));
            }
        }
    }

    private void rollCall(List<DelegationVote> votes, CountryCode own, LocalDate day, Location place) {
        for (int i = 0; i < votes.size(); i++) {
            if (votes.get(i).delegation().equals(own)) {
                bySuspended(place.element("rollCall", i), day);
            }
        }
    }

    private static boolean isMember(Parliament parliament, LocalDate day) {
        for (MembershipPeriod membership : parliament.memberships()) {
            if (!membership.standing().isMember() && membership.period().surelyCovers(day)) {
                return false;
            }
        }
        return true;
    }

    private void bySuspended(Location place, LocalDate day) {
        found.error(SUSPENSION, place, "vote.by-suspended-parliament", Argument.of("day", day));
    }

    private void agenda(EmergencyItemRecord record, Location place) {
        boolean accepted = false;
        for (ReportedResult result : record.results()) {
            accepted |= result.accepted();
        }
        if (!record.results().isEmpty()
                && !told.assembly().agenda().items().isEmpty()
                && accepted != told.assembly().agenda().emergencyItem().isPresent()) {
            found.error(place, accepted ? "agenda.emergency-item-missing" : "agenda.emergency-item-not-accepted");
        }
    }
}
