package org.openipu.rules.validation;

import static org.openipu.rules.validation.Reports.day;
import static org.openipu.rules.validation.Reports.days;
import static org.openipu.rules.validation.Reports.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.assembly.Agenda;
import org.openipu.model.assembly.AgendaItem;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.AssemblyDates;
import org.openipu.model.assembly.Attendance;
import org.openipu.model.assembly.AttendanceCategory;
import org.openipu.model.assembly.AttendanceFigure;
import org.openipu.model.assembly.ForumSession;
import org.openipu.model.assembly.GeneralDebate;
import org.openipu.model.delegation.Composition;
import org.openipu.model.delegation.ForumVisit;
import org.openipu.model.delegation.Participation;
import org.openipu.model.delegation.ParticipationStatus;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.DocumentKind;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;
import org.openipu.model.group.Choice;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupRecommendation;
import org.openipu.model.organ.Body;
import org.openipu.model.place.Place;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.vote.DelegationPosition;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.EmergencyRequest;
import org.openipu.model.vote.ReportedResult;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

/** What the valid report tells of its only Assembly. */
final class AssemblyReports {

    private AssemblyReports() {}

    static AssemblyReport valid() {
        return new AssemblyReport(
                assembly(),
                Optional.of(days("2025-10-19", "2025-10-23")),
                participation(),
                Optional.of(emergencyItem()),
                List.of(document()));
    }

    /** An Assembly that nobody travels to, of which nothing but its days is told. */
    static AssemblyReport of(String firstDay, String lastDay) {
        return new AssemblyReport(
                Assembly.planned(150, days(firstDay, lastDay), Place.of(Reports.OTHER)),
                Optional.empty(),
                Participation.absent(text("Storm")),
                Optional.empty(),
                List.of());
    }

    static EmergencyRequest request(String id) {
        return new EmergencyRequest(id, text("Request " + id), List.of(Reports.OTHER), Optional.empty(), List.of());
    }

    private static Assembly assembly() {
        return new Assembly(
                151,
                new AssemblyDates(days("2025-10-19", "2025-10-23"), Optional.of(days("2025-10-18", "2025-10-23"))),
                Optional.of(Place.of(Reports.OTHER)),
                Optional.empty(),
                Optional.of(attendance()),
                Agenda.of(List.of(new AgendaItem(text("Debate"), false), new AgendaItem(text("Ice"), true))),
                List.of(),
                Optional.of(new GeneralDebate(OptionalInt.of(110), OptionalInt.of(100), List.of())),
                List.of(),
                List.of(new ForumSession(
                        Body.FORUM_OF_WOMEN_PARLIAMENTARIANS,
                        OptionalInt.of(39),
                        Optional.empty(),
                        OptionalInt.of(90),
                        OptionalInt.of(60),
                        List.of(),
                        List.of())),
                List.of());
    }

    private static Attendance attendance() {
        return new Attendance(
                OptionalInt.of(1000),
                OptionalInt.of(500),
                OptionalInt.of(120),
                List.of(new AttendanceFigure(
                        AttendanceCategory.ASSOCIATE_MEMBERS, OptionalInt.of(5), OptionalInt.of(20))));
    }

    private static Participation participation() {
        return new Participation(
                ParticipationStatus.ATTENDED,
                List.of(Reports.ADA, Reports.BO),
                true,
                Optional.of(new Composition(1, 1, OptionalInt.empty())),
                List.of(new ForumVisit(Body.FORUM_OF_WOMEN_PARLIAMENTARIANS, List.of("Ada"))),
                Optional.empty());
    }

    private static EmergencyItemRecord emergencyItem() {
        RollCall rollCall = new RollCall(List.of(
                DelegationVote.of(Reports.OWN, Tally.of(10, 0, 0), new VotingRight(10, 2)),
                DelegationVote.of(Reports.OTHER, Tally.of(890, 100, 10))));
        return new EmergencyItemRecord(
                Optional.of(day("2025-10-20")),
                List.of(request("ice"), request("fish")),
                List.of(
                        ReportedResult.ofTally("ice", Tally.of(900, 100, 10), true),
                        ReportedResult.ofTally("fish", Tally.of(600, 500, 0), false)),
                Optional.of(new ResultSheet(Optional.empty(), List.of(RequestVote.of("ice", rollCall)))),
                List.of(new GroupRecommendation(GeopoliticalGroup.TWELVE_PLUS, "ice", Choice.YES)),
                List.of(new DelegationPosition(Reports.OWN, "ice", Choice.YES)));
    }

    private static AdoptedDocument document() {
        Adoption adoption = new Adoption(AdoptionMode.CONSENSUS, "Assembly", Optional.empty(), day("2025-10-23"));
        Resolution resolution = new Resolution(
                "Ice",
                adoption,
                List.of(new PreambularParagraph("Recalling", "that ice melts,")),
                List.of(
                        new OperativeParagraph(1, List.of(), "Calls for cold;", List.of()),
                        new OperativeParagraph(
                                2, List.of(), "Asks for:", List.of(SubItem.of("a", "snow"), SubItem.of("b", "hail")))),
                List.of(),
                List.of());
        return new AdoptedDocument(
                DocumentKind.EMERGENCY_RESOLUTION,
                text("Ice"),
                adoption,
                Optional.of(resolution.outline()),
                Optional.of(resolution),
                List.of(),
                List.of());
    }
}
