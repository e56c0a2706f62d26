package org.openipu.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openipu.examples.demo.ReportFactsTest.city;
import static org.openipu.examples.demo.ReportFactsTest.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.assembly.Assembly;
import org.openipu.model.assembly.Attendance;
import org.openipu.model.assembly.AttendanceCategory;
import org.openipu.model.assembly.AttendanceFigure;
import org.openipu.model.assembly.Business;
import org.openipu.model.assembly.BusinessOutcome;
import org.openipu.model.assembly.ForumSession;
import org.openipu.model.assembly.GeneralDebate;
import org.openipu.model.assembly.SideEvent;
import org.openipu.model.assembly.SideEventKind;
import org.openipu.model.assembly.StandIn;
import org.openipu.model.delegation.Delegate;
import org.openipu.model.delegation.DelegateRole;
import org.openipu.model.delegation.ParticipationStatus;
import org.openipu.model.document.AdoptedDocument;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.DocumentKind;
import org.openipu.model.document.Outline;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.document.SubItemCount;
import org.openipu.model.group.Choice;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupRecommendation;
import org.openipu.model.organ.Office;
import org.openipu.model.organ.SpecializedConference;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.place.Place;
import org.openipu.model.report.AnnualReport;
import org.openipu.model.report.AssemblyReport;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.PartialDate;
import org.openipu.model.vote.DelegationPosition;
import org.openipu.model.vote.EmergencyItemRecord;
import org.openipu.model.vote.ReportedResult;

/** The facts of the delegation's report for 2025, each found in the types: the Assemblies of the year. */
class AssemblyFactsTest {

    private static final AnnualReport REPORT = LiechtensteinYear.report();
    private static final AssemblyReport TOLD = REPORT.assemblies().get(1);
    private static final Assembly ASSEMBLY = TOLD.assembly();

    @Test
    void theAssemblyNotAttended() {
        AssemblyReport told = REPORT.assemblies().get(0);

        assertThat(told.assembly().number()).isEqualTo(150);
        assertThat(told.printedDates()).contains(days(2025, 4, 3, 10));
        assertThat(told.assembly().dates().session()).isEqualTo(days(2025, 4, 5, 9));
        assertThat(city(told.assembly())).isEqualTo("Tashkent UZ");
        assertThat(told.participation().status()).isEqualTo(ParticipationStatus.ABSENT);
        assertThat(told.participation().reason().map(MultilingualText::toString))
                .contains("elections in February 2025 and the opening of the Landtag on 10 April 2025");
    }

    @Test
    void theAssemblyAttended() {
        assertThat(ASSEMBLY.number()).isEqualTo(151);
        assertThat(ASSEMBLY.dates().session()).isEqualTo(days(2025, 10, 19, 23));
        assertThat(city(ASSEMBLY)).isEqualTo("Geneva CH");
        assertThat(ASSEMBLY.theme().map(MultilingualText::toString))
                .contains("Upholding humanitarian norms and supporting humanitarian action in times of crisis");
        assertThat(TOLD.participation().delegates())
                .extracting(Delegate::role)
                .containsExactly(DelegateRole.HEAD, DelegateRole.ORDINARY);
        assertThat(TOLD.participation().withSecretary()).isTrue();
    }

    @Test
    void theAttendance() {
        Attendance attendance = ASSEMBLY.attendance().orElseThrow();

        assertThat(attendance.participants()).hasValue(1103);
        assertThat(attendance.parliamentarians()).hasValue(594);
        assertThat(attendance.parliaments()).hasValue(129);
        assertThat(attendance.others())
                .containsExactly(
                        AttendanceFigure.of(AttendanceCategory.ASSOCIATE_MEMBERS, 6),
                        AttendanceFigure.of(AttendanceCategory.UNITED_NATIONS_ORGANIZATIONS, 7),
                        AttendanceFigure.of(AttendanceCategory.PARLIAMENTARY_ASSEMBLIES, 17),
                        AttendanceFigure.present(AttendanceCategory.NON_POLITICAL_ORGANIZATIONS),
                        AttendanceFigure.of(AttendanceCategory.PARTY_FEDERATIONS, 3),
                        AttendanceFigure.of(AttendanceCategory.OTHER_PARTNERS, 6));
    }

    @Test
    void whoStoodInForWhom() {
        StandIn standIn = ASSEMBLY.standIns().get(0);

        assertThat(standIn.office()).isEqualTo(Office.PRESIDENT);
        assertThat(standIn.absent().name()).isEqualTo("Tulia Ackson");
        assertThat(standIn.standIn().name()).isEqualTo("Gabriela Morawska-Stanecka");
        assertThat(standIn.reason().map(MultilingualText::toString)).contains("elections in Tanzania");
        assertThat(standIn.duties()).extracting(MultilingualText::toString).containsExactly("gave the opening address");
    }

    @Test
    void theGeneralDebate() {
        GeneralDebate debate = ASSEMBLY.debate().orElseThrow();

        assertThat(debate.speakers()).hasValue(132);
        assertThat(debate.parliaments()).hasValue(114);
        assertThat(debate.addresses())
                .extracting(
                        address -> address.speaker().name(),
                        address -> address.points().size())
                .containsExactly(
                        tuple("Cynthia Lopez Castro", 0),
                        tuple("Julieta Sierra", 0),
                        tuple("Pierre Krähenbühl", 2),
                        tuple("Dagmar Bühler-Nigsch", 2));
        assertThat(conference(debate, 0).number()).hasValue(1);
        assertThat(conference(debate, 0).date()).isEqualTo(PartialDate.of(2025, 3));
        assertThat(conference(debate, 0).place()).contains(Place.of(CountryCode.of("MX")));
        assertThat(conference(debate, 1).date()).isEqualTo(PartialDate.of(2025, 9));
        assertThat(conference(debate, 1).place()).contains(Place.of(CountryCode.of("PE")));
    }

    @Test
    void theCouncilTheForumsAndTheSideEvents() {
        assertThat(ASSEMBLY.councilSessions().get(0).number()).isEqualTo(216);
        assertThat(ASSEMBLY.councilSessions().get(0).business())
                .extracting(Business::outcome)
                .containsExactly(
                        BusinessOutcome.NOTED,
                        BusinessOutcome.ADOPTED,
                        BusinessOutcome.DISCUSSED,
                        BusinessOutcome.VOTED_ON,
                        BusinessOutcome.ADOPTED,
                        BusinessOutcome.INFORMED);
        ForumSession women = ASSEMBLY.forums().get(0);
        assertThat(women.number()).hasValue(40);
        assertThat(women.participants()).hasValue(244);
        assertThat(women.countries()).hasValue(73);
        assertThat(women.theme()).isPresent();
        assertThat(women.addresses().get(0).points()).hasSize(2);
        ForumSession young = ASSEMBLY.forums().get(1);
        assertThat(young.participants()).hasValue(100);
        assertThat(young.countries()).hasValue(48);
        assertThat(young.topics()).hasSize(3);
        assertThat(TOLD.participation().forums())
                .allSatisfy(visit ->
                        assertThat(visit.delegates()).containsExactly("Dagmar Bühler-Nigsch", "Daniel Salzgeber"))
                .hasSize(2);
        assertThat(ASSEMBLY.sideEvents())
                .extracting(SideEvent::kind)
                .containsExactly(
                        SideEventKind.DEBATE,
                        SideEventKind.WORKSHOP,
                        SideEventKind.ROUND_TABLE,
                        SideEventKind.WORKING_LUNCH);
        assertThat(ASSEMBLY.sideEvents().get(3).topics()).hasSize(3);
        assertThat(ASSEMBLY.sideEvents().get(3).chair().map(Person::name)).contains("Laurent Wehrli");
    }

    @Test
    void theEmergencyItem() {
        EmergencyItemRecord item = TOLD.emergencyItem().orElseThrow();

        assertThat(item.requests().get(0).onBehalfOf()).contains(GeopoliticalGroup.AFRICAN);
        assertThat(item.requests().get(0).requestedBy())
                .extracting(CountryCode::alpha2)
                .containsExactly("ZA");
        assertThat(item.requests().get(1).requestedBy())
                .extracting(CountryCode::alpha2)
                .containsExactly("TH", "AR", "CL", "PL", "SE");
        assertThat(item.requests().get(1).supportedBy())
                .containsExactly(GeopoliticalGroup.GRULAC, GeopoliticalGroup.TWELVE_PLUS);
        assertThat(item.results())
                .containsExactly(
                        ReportedResult.ofOutcome("i", true, false), ReportedResult.ofOutcome("ii", true, true));
        assertThat(item.recommendations())
                .containsExactly(new GroupRecommendation(GeopoliticalGroup.TWELVE_PLUS, "ii", Choice.YES));
        assertThat(item.positions()).containsExactly(new DelegationPosition(CountryCode.of("LI"), "ii", Choice.YES));
        assertThat(item.votes()).isEmpty();
        assertThat(ASSEMBLY.agenda().emergencyItem()).isPresent();
    }

    @Test
    void theDocumentsAdopted() {
        LocalDate day = LocalDate.of(2025, 10, 23);
        assertThat(TOLD.documents())
                .extracting(
                        AdoptedDocument::kind,
                        document -> document.adoption().mode(),
                        document -> document.adoption().date())
                .containsExactly(
                        tuple(DocumentKind.DECLARATION, AdoptionMode.ENDORSED, day),
                        tuple(DocumentKind.RESOLUTION, AdoptionMode.CONSENSUS, day),
                        tuple(DocumentKind.EMERGENCY_RESOLUTION, AdoptionMode.UNANIMOUS, day));
        assertThat(TOLD.documents())
                .extracting(document -> document.outline().orElseThrow())
                .containsExactly(
                        Outline.ofDeclaration(13, List.of(6, 5, 3, 5), 4, 0),
                        Outline.ofResolution(30, 33, List.of(new SubItemCount(17, 9)), 0),
                        Outline.ofResolution(16, 16, List.of(new SubItemCount(5, 6)), 1));
        assertThat(TOLD.documents().get(1).reservations())
                .containsExactly(
                        note("Russian Federation", ReservationKind.OPPOSITION, "RU"),
                        note("Belarus", ReservationKind.RESERVATION, "BY"));
    }

    private static SpecializedConference conference(GeneralDebate debate, int address) {
        return debate.addresses().get(address).reportOn().orElseThrow();
    }

    private static Reservation note(String party, ReservationKind kind, String country) {
        return new Reservation(party, kind, Reservation.ENTIRE_TEXT, Optional.of(CountryCode.of(country)));
    }
}
