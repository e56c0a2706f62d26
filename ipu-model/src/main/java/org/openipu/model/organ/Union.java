package org.openipu.model.organ;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.InForce;
import org.openipu.model.time.PartialDate;

/**
 * The Union as a document presents it.
 *
 * @param founded when it was founded
 * @param seat its headquarters
 * @param membership how many belong to it
 * @param aims its aims, in the order of the document
 * @param bodies its bodies
 * @param officers who holds or held its offices, and when
 * @param standingCommittees its Standing Committees, under the names that the document uses
 * @param committeeProcedure how they work; empty when that is not said
 * @param resolutionsBind whether resolutions of the Assembly bind parliaments
 * @param otherMeetings kinds of meetings beside the Assemblies, such as specialized conferences
 * @param fields the fields of these meetings, such as disarmament
 * @param funding what it is financed by
 * @param website where more can be found; empty when none is given
 */
public record Union(
        PartialDate founded,
        @Valid Seat seat,
        @Valid MembershipCount membership,
        List<MultilingualText> aims,
        List<@Valid BodyProfile> bodies,
        List<@Valid OfficeTerm> officers,
        List<@Valid StandingCommittee> standingCommittees,
        Optional<@Valid CommitteeProcedure> committeeProcedure,
        boolean resolutionsBind,
        List<MultilingualText> otherMeetings,
        List<MultilingualText> fields,
        List<MultilingualText> funding,
        Optional<String> website) {

    /** Copies the lists. */
    public Union {
        aims = List.copyOf(aims);
        bodies = List.copyOf(bodies);
        officers = List.copyOf(officers);
        standingCommittees = List.copyOf(standingCommittees);
        otherMeetings = List.copyOf(otherMeetings);
        fields = List.copyOf(fields);
        funding = List.copyOf(funding);
    }

    /**
     * Returns the terms of office of a day.
     *
     * @param day the day
     * @return those that cover the day
     */
    public List<OfficeTerm> officersAsOf(LocalDate day) {
        return InForce.asOf(officers, day);
    }

    /**
     * Returns the Standing Committees of a day.
     *
     * @param day the day
     * @return those whose name can hold on the day
     */
    public List<StandingCommittee> standingCommitteesAsOf(LocalDate day) {
        return InForce.asOf(standingCommittees, day);
    }
}
