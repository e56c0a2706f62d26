package org.openipu.io.reference;

import java.util.Optional;
import org.openipu.model.organ.StandingCommittee;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.Period;

/**
 * A Standing Committee under one of its names: a row of {@link StandingCommittees}. It is a snapshot of December 2025
 * and not the official register; the names are confirmed, the periods are inferred.
 *
 * @param name the name
 * @param period the time for which the committee had this name, as far as it can be inferred; empty when nothing was
 *     found
 */
public record StandingCommitteeEntry(Fact<MultilingualText> name, Optional<Fact<Period>> period) {

    /** Returns the committee with its period, inferred or not. */
    public StandingCommittee toStandingCommittee() {
        return toStandingCommittee(Certainty.INFERRED);
    }

    /**
     * Returns the committee with its period if that is firm enough. Its name, which is confirmed, is always there.
     *
     * @param least {@link Certainty#CONFIRMED} to leave out what is inferred
     * @return the committee; its period is {@link Period#UNKNOWN} when none stands firmly enough
     */
    public StandingCommittee toStandingCommittee(Certainty least) {
        return new StandingCommittee(
                name.value(), period.flatMap(fact -> fact.atLeast(least)).orElse(Period.UNKNOWN));
    }
}
