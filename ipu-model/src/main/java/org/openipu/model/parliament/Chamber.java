package org.openipu.model.parliament;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import java.util.OptionalInt;
import org.openipu.model.text.MultilingualText;
import org.openipu.model.time.InForce;
import org.openipu.model.time.Period;

/**
 * A chamber of a parliament.
 *
 * @param kind which chamber
 * @param name its name; empty when it is not known
 * @param seats its statutory seats; empty when they are not known
 * @param period the time for which this holds
 */
public record Chamber(
        ChamberKind kind,
        Optional<MultilingualText> name,
        @PositiveOrZero OptionalInt seats,
        @Valid Period period) implements InForce {

    /**
     * Refuses a negative number of seats.
     *
     * @throws IllegalArgumentException if the seats are negative
     */
    public Chamber {
        if (seats.orElse(0) < 0) {
            throw new IllegalArgumentException("seats must not be negative: " + seats.getAsInt());
        }
    }
}
