package org.openipu.benchmarks.validation;

import java.util.List;
import org.openipu.model.citation.Provision;
import org.openipu.model.finding.Argument;
import org.openipu.model.group.Group;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.organ.BodyProfile;
import org.openipu.model.organ.CommitteeProcedure;
import org.openipu.model.organ.OfficeTerm;
import org.openipu.model.organ.Union;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.parliament.MembershipPeriod;
import org.openipu.model.parliament.Parliament;
import org.openipu.model.parliament.ParliamentStructure;
import org.openipu.model.time.PartialDate;
import org.openipu.model.time.Period;
import org.openipu.rules.rulebook.RuleBook;

/** The Union, its parliaments and its groups, each within itself. */
final class UnionChecks {

    private static final Provision SUSPENSION = Provision.statute("4.2");
    private static final String FOUNDED = String.valueOf(RuleBook.FIRST_DAY.getYear());

    private UnionChecks() {}

    static void union(Union union, Location at, Found found) {
        SharedChecks.country(
                union.seat().place().country(), at.key("seat").key("place").key("country"), found);
        Location membership = at.key("membership");
        found.notNegative(union.membership().members(), membership, "members");
        found.notNegative(union.membership().associateMembers(), membership, "associateMembers");
        for (int i = 0; i < union.bodies().size(); i++) {
            body(union.bodies().get(i), at.element("bodies", i), found);
        }
        terms(union.officers(), at, "officers", found);
        for (int i = 0; i < union.standingCommittees().size(); i++) {
            Period period = union.standingCommittees().get(i).period();
            SharedChecks.period(period, at.element("standingCommittees", i).key("period"), found);
        }
        if (union.committeeProcedure().isPresent()) {
            CommitteeProcedure procedure = union.committeeProcedure().get();
            Location place = at.key("committeeProcedure");
            found.notNegative(procedure.rapporteurs(), place, "rapporteurs");
            found.notNegative(procedure.reports(), place, "reports");
            found.notNegative(procedure.draftResolutions(), place, "draftResolutions");
        }
    }

    private static void body(BodyProfile body, Location at, Found found) {
        found.positive(body.sessionsPerYear(), at, "sessionsPerYear");
        found.positive(body.presidentTermYears(), at, "presidentTermYears");
        for (int i = 0; i < body.seats().size(); i++) {
            found.positive(body.seats().get(i).number(), at.element("seats", i), "number");
        }
        SharedChecks.place(body.place(), at.key("place"), found);
    }

    static void parliament(Parliament parliament, Location at, Found found) {
        SharedChecks.country(parliament.country(), at.key("country"), found);
        for (int i = 0; i < parliament.chambers().size(); i++) {
            Chamber chamber = parliament.chambers().get(i);
            Location place = at.element("chambers", i);
            found.notNegative(chamber.seats(), place, "seats");
            SharedChecks.period(chamber.period(), place.key("period"), found);
        }
        if (parliament.structure().isPresent() && !fits(parliament.structure().get(), parliament.chambers())) {
            found.error(at.key("chambers"), "parliament.chambers");
        }
        for (int i = 0; i < parliament.memberships().size(); i++) {
            membership(parliament.memberships(), i, at.element("memberships", i), found);
        }
        for (int i = 0; i < parliament.populations().size(); i++) {
            long people = parliament.populations().get(i).people();
            found.notNegative(people, at.element("populations", i), "people");
        }
    }

    private static boolean fits(ParliamentStructure structure, List<Chamber> chambers) {
        for (Chamber chamber : chambers) {
            if ((chamber.kind() == ChamberKind.SINGLE) != (structure == ParliamentStructure.UNICAMERAL)) {
                return false;
            }
        }
        return true;
    }

    private static void terms(List<OfficeTerm> terms, Location owner, String name, Found found) {
        for (int i = 0; i < terms.size(); i++) {
            Location place = owner.element(name, i);
            SharedChecks.person(terms.get(i).holder(), place.key("holder"), found);
            SharedChecks.period(terms.get(i).period(), place.key("period"), found);
        }
    }

    private static void membership(List<MembershipPeriod> all, int index, Location at, Found found) {
        MembershipPeriod membership = all.get(index);
        Period period = membership.period();
        SharedChecks.period(period, at.key("period"), found);
        if (membership.ground().isPresent() && membership.standing().isMember()) {
            found.error(SUSPENSION, at.key("ground"), "membership.ground-without-suspension");
        }
        if (period.from().isPresent() && period.from().get().latest().isBefore(RuleBook.FIRST_DAY)) {
            beforeFounding(period.from().get(), FOUNDED, at.key("period").key("from"), found);
        }
        for (int i = 0; i < index; i++) {
            if (all.get(i).period().equals(period) || all.get(i).period().overlaps(period)) {
                found.error(at.key("period"), "membership.periods-overlap");
                return;
            }
        }
    }

    static void beforeFounding(PartialDate date, String founded, Location at, Found found) {
        found.error(
                at,
                "membership.before-founding",
                Argument.of("date", date.toString()),
                Argument.of("founded", founded));
    }

    static void group(Group group, Location at, Found found) {
        found.notNegative(group.memberCount(), at, "memberCount");
        found.notNegative(group.originalMembers(), at, "originalMembers");
        found.notNegative(group.meetingDaysBefore(), at, "meetingDaysBefore");
        terms(group.chairs(), at, "chairs", found);
        for (int i = 0; i < group.memberships().size(); i++) {
            member(group, i, at.element("memberships", i), found);
        }
    }

    private static void member(Group group, int index, Location at, Found found) {
        GroupMembership membership = group.memberships().get(index);
        SharedChecks.country(membership.parliament(), at.key("parliament"), found);
        SharedChecks.period(membership.period(), at.key("period"), found);
        if (membership.group() != group.id()) {
            found.error(
                    at.key("group"),
                    "group.membership-of-another",
                    Argument.of("country", membership.parliament().alpha2()));
        }
        for (int i = 0; i < index; i++) {
            if (isSame(group.memberships().get(i), membership)) {
                found.error(
                        at.key("parliament"),
                        "group.member-twice",
                        Argument.of("country", membership.parliament().alpha2()));
                return;
            }
        }
    }

    private static boolean isSame(GroupMembership earlier, GroupMembership later) {
        return earlier.parliament().equals(later.parliament())
                && (earlier.period().equals(later.period()) || earlier.period().overlaps(later.period()));
    }
}
