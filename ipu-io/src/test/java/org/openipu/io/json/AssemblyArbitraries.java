package org.openipu.io.json;

import static org.openipu.io.json.OrganArbitraries.geopoliticalGroups;
import static org.openipu.io.json.OrganArbitraries.someTexts;
import static org.openipu.io.json.TextArbitraries.booleans;
import static org.openipu.io.json.TextArbitraries.counts;
import static org.openipu.io.json.TextArbitraries.multilingual;
import static org.openipu.io.json.TextArbitraries.optional;
import static org.openipu.io.json.TextArbitraries.partialDates;
import static org.openipu.io.json.TextArbitraries.people;
import static org.openipu.io.json.TextArbitraries.places;
import static org.openipu.io.json.TextArbitraries.positives;
import static org.openipu.io.json.TextArbitraries.ranges;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.openipu.model.assembly.Address;
import org.openipu.model.assembly.Agenda;
import org.openipu.model.assembly.AgendaItem;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.AssemblyDates;
import org.openipu.model.assembly.Attendance;
import org.openipu.model.assembly.AttendanceCategory;
import org.openipu.model.assembly.AttendanceFigure;
import org.openipu.model.assembly.Business;
import org.openipu.model.assembly.BusinessOutcome;
import org.openipu.model.assembly.CouncilSession;
import org.openipu.model.assembly.ForumSession;
import org.openipu.model.assembly.GeneralDebate;
import org.openipu.model.assembly.SideEvent;
import org.openipu.model.assembly.SideEventKind;
import org.openipu.model.assembly.StandIn;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.SpecializedConference;

/** Assemblies with all that happens at them. */
final class AssemblyArbitraries {

    private AssemblyArbitraries() {}

    static Arbitrary<Assembly> assemblies() {
        Arbitrary<AssemblyDates> dates =
                Combinators.combine(ranges(), ranges().optional()).as(AssemblyDates::new);
        Arbitrary<Agenda> agendas = Combinators.combine(multilingual(), booleans())
                .as(AgendaItem::new)
                .list()
                .ofMaxSize(2)
                .map(Agenda::of);
        var frame = Combinators.combine(
                        positives(),
                        dates,
                        places().optional(),
                        multilingual().optional(),
                        attendances().optional(),
                        agendas)
                .as(Tuple::of);
        var events = Combinators.combine(
                        standIns().list().ofMaxSize(1),
                        debates().optional(),
                        councilSessions().list().ofMaxSize(1),
                        forums().list().ofMaxSize(2),
                        sideEvents().list().ofMaxSize(2))
                .as(Tuple::of);
        return Combinators.combine(frame, events)
                .as((first, second) -> new Assembly(
                        first.get1(),
                        first.get2(),
                        first.get3(),
                        first.get4(),
                        first.get5(),
                        first.get6(),
                        second.get1(),
                        second.get2(),
                        second.get3(),
                        second.get4(),
                        second.get5()));
    }

    private static Arbitrary<Attendance> attendances() {
        Arbitrary<AttendanceFigure> figures = Combinators.combine(
                        Arbitraries.of(AttendanceCategory.class), optional(counts()), optional(counts()))
                .as(AttendanceFigure::new);
        return Combinators.combine(
                        optional(counts()),
                        optional(counts()),
                        optional(counts()),
                        figures.list().ofMaxSize(2))
                .as(Attendance::new);
    }

    private static Arbitrary<StandIn> standIns() {
        return Combinators.combine(
                        Arbitraries.of(Office.class),
                        people(),
                        people(),
                        multilingual().optional(),
                        someTexts())
                .as(StandIn::new);
    }

    private static Arbitrary<GeneralDebate> debates() {
        return Combinators.combine(
                        optional(counts()),
                        optional(counts()),
                        addresses().list().ofMaxSize(2))
                .as(GeneralDebate::new);
    }

    private static Arbitrary<Address> addresses() {
        Arbitrary<SpecializedConference> conferences = Combinators.combine(
                        multilingual(), optional(positives()), partialDates(), places().optional())
                .as(SpecializedConference::new);
        return Combinators.combine(people(), someTexts(), conferences.optional())
                .as(Address::new);
    }

    private static Arbitrary<CouncilSession> councilSessions() {
        Arbitrary<Business> business = Combinators.combine(multilingual(), Arbitraries.of(BusinessOutcome.class))
                .as(Business::new);
        return Combinators.combine(positives(), business.list().ofMaxSize(2)).as(CouncilSession::new);
    }

    private static Arbitrary<ForumSession> forums() {
        return Combinators.combine(
                        Arbitraries.of(Body.class),
                        optional(positives()),
                        multilingual().optional(),
                        optional(counts()),
                        optional(counts()),
                        someTexts(),
                        addresses().list().ofMaxSize(1))
                .as(ForumSession::new);
    }

    private static Arbitrary<SideEvent> sideEvents() {
        return Combinators.combine(
                        Arbitraries.of(SideEventKind.class),
                        multilingual(),
                        someTexts(),
                        geopoliticalGroups().optional(),
                        people().optional())
                .as(SideEvent::new);
    }
}
