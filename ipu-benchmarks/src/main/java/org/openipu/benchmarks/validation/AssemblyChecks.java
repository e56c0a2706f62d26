package org.openipu.benchmarks.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.openipu.model.assembly.Address;
import org.openipu.model.assembly.Agenda;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.AssemblyDates;
import org.openipu.model.assembly.Attendance;
import org.openipu.model.assembly.AttendanceCategory;
import org.openipu.model.assembly.AttendanceFigure;
import org.openipu.model.assembly.ForumSession;
import org.openipu.model.assembly.GeneralDebate;
import org.openipu.model.assembly.StandIn;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;
import org.openipu.model.organ.SpecializedConference;
import org.openipu.model.organ.SubjectItem;
import org.openipu.model.person.Person;
import org.openipu.model.time.DateRange;

/** An Assembly within itself. */
final class AssemblyChecks {

    private final Assembly assembly;
    private final Location at;
    private final Found found;

    private AssemblyChecks(Assembly assembly, Location at, Found found) {
        this.assembly = assembly;
        this.at = at;
        this.found = found;
    }

    static void check(Assembly assembly, Location at, Found found) {
        new AssemblyChecks(assembly, at, found).check();
    }

    private void check() {
        found.positive(assembly.number(), at, "number");
        dates(assembly.dates(), at.key("dates"));
        SharedChecks.place(assembly.place(), at.key("place"), found);
        int participants = Integer.MAX_VALUE;
        int parliaments = Integer.MAX_VALUE;
        if (assembly.attendance().isPresent()) {
            Attendance attendance = assembly.attendance().get();
            attendance(attendance, at.key("attendance"));
            participants = attendance.participants().orElse(Integer.MAX_VALUE);
            parliaments = attendance.parliaments().orElse(Integer.MAX_VALUE);
        }
        agenda(assembly.agenda());
        for (int i = 0; i < assembly.standIns().size(); i++) {
            StandIn standIn = assembly.standIns().get(i);
            SharedChecks.person(standIn.absent(), at.element("standIns", i).key("absent"), found);
            SharedChecks.person(standIn.standIn(), at.element("standIns", i).key("standIn"), found);
        }
        if (assembly.debate().isPresent()) {
            debate(assembly.debate().get(), participants, parliaments, at.key("debate"));
        }
        for (int i = 0; i < assembly.councilSessions().size(); i++) {
            found.positive(assembly.councilSessions().get(i).number(), at.element("councilSessions", i), "number");
        }
        for (int i = 0; i < assembly.forums().size(); i++) {
            forum(assembly.forums().get(i), participants, at.element("forums", i));
        }
        for (int i = 0; i < assembly.sideEvents().size(); i++) {
            if (assembly.sideEvents().get(i).chair().isPresent()) {
                Location place = at.element("sideEvents", i).key("chair");
                SharedChecks.person(assembly.sideEvents().get(i).chair().get(), place, found);
            }
        }
    }

    private void dates(AssemblyDates dates, Location place) {
        DateRange session = dates.session();
        SharedChecks.range(session, place.key("session"), found);
        if (dates.withMeetingsBefore().isPresent()) {
            DateRange whole = dates.withMeetingsBefore().get();
            SharedChecks.range(whole, place.key("withMeetingsBefore"), found);
            if (whole.isInOrder() && session.isInOrder() && !whole.covers(session)) {
                found.error(
                        place.key("withMeetingsBefore"),
                        "assembly.session-outside-meetings",
                        Argument.of("first", session.first()),
                        Argument.of("last", session.last()));
            }
        }
    }

    private void attendance(Attendance attendance, Location place) {
        found.notNegative(attendance.participants(), place, "participants");
        found.notNegative(attendance.parliamentarians(), place, "parliamentarians");
        found.notNegative(attendance.parliaments(), place, "parliaments");
        long sum = attendance.parliamentarians().orElse(0);
        Set<AttendanceCategory> seen = EnumSet.noneOf(AttendanceCategory.class);
        for (int i = 0; i < attendance.others().size(); i++) {
            AttendanceFigure other = attendance.others().get(i);
            found.notNegative(other.organizations(), place.element("others", i), "organizations");
            found.notNegative(other.persons(), place.element("others", i), "persons");
            sum += other.persons().orElse(0);
            if (!seen.add(other.category())) {
                found.error(place.element("others", i).key("category"), "attendance.category-twice");
            }
        }
        totals(attendance, sum, place);
    }

    private void totals(Attendance attendance, long sum, Location place) {
        int parliamentarians = attendance.parliamentarians().orElse(0);
        int participants = attendance.participants().orElse(Integer.MAX_VALUE);
        if (parliamentarians > participants) {
            found.error(
                    place.key("parliamentarians"),
                    "attendance.parliamentarians-above-participants",
                    Argument.of("parliamentarians", parliamentarians),
                    Argument.of("participants", participants));
        } else if (sum > participants) {
            found.error(
                    place.key("participants"),
                    "attendance.parts-above-total",
                    Argument.of("sum", sum),
                    Argument.of("participants", participants));
        }
        int parliaments = attendance.parliaments().orElse(0);
        if (parliaments > attendance.parliamentarians().orElse(Integer.MAX_VALUE)) {
            found.error(
                    place.key("parliaments"),
                    "attendance.parliaments-above-parliamentarians",
                    Argument.of("parliaments", parliaments),
                    Argument.of("parliamentarians", parliamentarians));
        }
    }

    private void agenda(Agenda agenda) {
        for (int i = 0; i < agenda.subjectItems().size(); i++) {
            subject(agenda.subjectItems().get(i), at.key("agenda").element("subjectItems", i));
        }
    }

    private void subject(SubjectItem subject, Location place) {
        List<Person> rapporteurs = subject.rapporteurs();
        if (rapporteurs.size() != 2) {
            found.add(Finding.warning(
                    "committee.rapporteurs",
                    place.key("rapporteurs").toString(),
                    Argument.of("found", rapporteurs.size())));
        }
        for (int i = 0; i < rapporteurs.size(); i++) {
            SharedChecks.person(rapporteurs.get(i), place.element("rapporteurs", i), found);
        }
    }

    private void debate(GeneralDebate debate, int participants, int parliaments, Location place) {
        found.notNegative(debate.speakers(), place, "speakers");
        found.notNegative(debate.parliaments(), place, "parliaments");
        above(debate.speakers(), participants, place, "speakers");
        int limit = Math.min(parliaments, debate.speakers().orElse(Integer.MAX_VALUE));
        above(debate.parliaments(), limit, place, "parliaments");
        addresses(debate.addresses(), place);
    }

    private void forum(ForumSession forum, int participants, Location place) {
        found.positive(forum.number(), place, "number");
        found.notNegative(forum.participants(), place, "participants");
        found.notNegative(forum.countries(), place, "countries");
        above(forum.participants(), participants, place, "participants");
        above(forum.countries(), forum.participants().orElse(Integer.MAX_VALUE), place, "countries");
        addresses(forum.addresses(), place);
    }

    private void above(OptionalInt part, int whole, Location owner, String component) {
        if (part.isPresent() && part.getAsInt() > whole) {
            found.error(
                    owner.key(component),
                    "assembly.more-than-attended",
                    Argument.of("part", part.getAsInt()),
                    Argument.of("whole", whole));
        }
    }

    private void addresses(List<Address> addresses, Location owner) {
        for (int i = 0; i < addresses.size(); i++) {
            Address address = addresses.get(i);
            Location place = owner.element("addresses", i);
            SharedChecks.person(address.speaker(), place.key("speaker"), found);
            if (address.reportOn().isPresent()) {
                SpecializedConference conference = address.reportOn().get();
                found.positive(conference.number(), place.key("reportOn"), "number");
                SharedChecks.place(conference.place(), place.key("reportOn").key("place"), found);
            }
        }
    }
}
