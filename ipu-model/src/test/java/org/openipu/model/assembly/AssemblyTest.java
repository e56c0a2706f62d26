package org.openipu.model.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.model.organ.Body;
import org.openipu.model.organ.Office;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.person.Person;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.DateRange;

class AssemblyTest {

    private static final Place GENEVA = Place.of(MultilingualText.of("de", "Genf"), CountryCode.of("CH"));
    private static final DateRange SESSION = DateRange.of(LocalDate.of(2025, 10, 19), LocalDate.of(2025, 10, 23));
    private static final StandIn STAND_IN =
            new StandIn(Office.PRESIDENT, Person.of("A. Absent"), Person.of("B. Present"), Optional.empty(), List.of());
    private static final CouncilSession COUNCIL = new CouncilSession(216, List.of());
    private static final ForumSession FORUM = new ForumSession(
            Body.FORUM_OF_WOMEN_PARLIAMENTARIANS,
            OptionalInt.of(40),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            List.of(),
            List.of());
    private static final SideEvent WORKSHOP = new SideEvent(
            SideEventKind.WORKSHOP,
            MultilingualText.of("en", "Climate"),
            List.of(),
            Optional.empty(),
            Optional.empty());

    @Test
    void isPlannedWithNumberDaysAndPlaceAlone() {
        assertThat(Assembly.planned(151, SESSION, GENEVA))
                .isEqualTo(assembly(151, List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void doesNotFollowTheListsItWasMadeFrom() {
        List<StandIn> standIns = new ArrayList<>(List.of(STAND_IN));
        List<CouncilSession> councilSessions = new ArrayList<>(List.of(COUNCIL));
        List<ForumSession> forums = new ArrayList<>(List.of(FORUM));
        List<SideEvent> sideEvents = new ArrayList<>(List.of(WORKSHOP));
        Assembly assembly = assembly(151, standIns, councilSessions, forums, sideEvents);

        standIns.clear();
        councilSessions.clear();
        forums.clear();
        sideEvents.clear();

        assertThat(assembly)
                .isEqualTo(assembly(151, List.of(STAND_IN), List.of(COUNCIL), List.of(FORUM), List.of(WORKSHOP)));
        assertThat(assembly.standIns()).isUnmodifiable();
        assertThat(assembly.councilSessions()).isUnmodifiable();
        assertThat(assembly.forums()).isUnmodifiable();
        assertThat(assembly.sideEvents()).isUnmodifiable();
    }

    @Test
    void isTheFirstOrALaterOne() {
        assertThat(Assembly.planned(1, SESSION, GENEVA).number()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -151})
    void refusesANumberBelowOne(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assembly.planned(number, SESSION, GENEVA))
                .withMessage("number must be positive: " + number);
    }

    private static Assembly assembly(
            int number,
            List<StandIn> standIns,
            List<CouncilSession> councilSessions,
            List<ForumSession> forums,
            List<SideEvent> sideEvents) {
        return new Assembly(
                number,
                new AssemblyDates(SESSION, Optional.empty()),
                Optional.of(GENEVA),
                Optional.empty(),
                Optional.empty(),
                Agenda.of(List.of()),
                standIns,
                Optional.empty(),
                councilSessions,
                forums,
                sideEvents);
    }
}
