package org.openipu.io.reference;

import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.parliament.Chamber;
import org.openipu.model.parliament.ChamberKind;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.Period;

/**
 * What is known of one chamber of a parliament of {@link Parliaments}. It is a snapshot of December 2025 and not the
 * official register. Since when the chamber has its name and seats was not found.
 *
 * @param kind which chamber, as follows from how many the parliament has
 * @param name its name in English; empty when it was not found, and for a single chamber, which has that of the
 *     parliament
 * @param seats its seats, whether filled or not; empty when they were not found
 */
public record ChamberEntry(
        Fact<ChamberKind> kind, Optional<Fact<MultilingualText>> name, Optional<Fact<Integer>> seats) {

    /**
     * Returns the chamber with the facts that are firm enough.
     *
     * @param least {@link Certainty#CONFIRMED} to leave out what is inferred
     * @return the chamber, of no known period; empty when it is not firm enough that the parliament has such a chamber
     */
    public Optional<Chamber> toChamber(Certainty least) {
        return kind.atLeast(least)
                .map(firm -> new Chamber(
                        firm, name.flatMap(fact -> fact.atLeast(least)), seatNumber(least), Period.UNKNOWN));
    }

    private OptionalInt seatNumber(Certainty least) {
        return seats.flatMap(fact -> fact.atLeast(least)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
