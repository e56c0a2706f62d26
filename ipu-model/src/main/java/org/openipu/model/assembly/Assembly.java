package org.openipu.model.assembly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.openipu.model.constraint.CoherentFigures;
import org.openipu.model.place.Place;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.DateRange;

/**
 * An Assembly of the Union, planned or held.
 *
 * @param number its number, 1 or more
 * @param dates its days
 * @param place where it was held; empty when it is not known or it was virtual
 * @param theme the theme of the general debate; empty when it is not known
 * @param attendance who attended; empty when nothing is known of it
 * @param agenda its agenda as far as it is recorded
 * @param standIns who presided in whose place
 * @param debate the general debate; empty when nothing is recorded
 * @param councilSessions the sessions of the Governing Council held with it
 * @param forums the sessions of forums held with it
 * @param sideEvents what else took place
 */
@CoherentFigures
public record Assembly(
        @Positive int number,
        @Valid AssemblyDates dates,
        Optional<@Valid Place> place,
        Optional<MultilingualText> theme,
        Optional<@Valid Attendance> attendance,
        @Valid Agenda agenda,
        List<@Valid StandIn> standIns,
        Optional<@Valid GeneralDebate> debate,
        List<@Valid CouncilSession> councilSessions,
        List<@Valid ForumSession> forums,
        List<@Valid SideEvent> sideEvents) {

    /**
     * Copies the lists; refuses a number below 1.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public Assembly {
        if (number < 1) {
            throw new IllegalArgumentException("number must be positive: " + number);
        }
        standIns = List.copyOf(standIns);
        councilSessions = List.copyOf(councilSessions);
        forums = List.copyOf(forums);
        sideEvents = List.copyOf(sideEvents);
    }

    /**
     * Returns an Assembly of which number, days and place are known, as for one that is planned.
     *
     * @param number its number
     * @param session the days of its session
     * @param place where it is held
     * @return the Assembly, with an empty agenda
     */
    public static Assembly planned(int number, DateRange session, Place place) {
        return new Assembly(
                number,
                AssemblyDates.of(session),
                Optional.of(place),
                Optional.empty(),
                Optional.empty(),
                Agenda.EMPTY,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
