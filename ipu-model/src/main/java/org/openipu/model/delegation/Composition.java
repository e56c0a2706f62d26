package org.openipu.model.delegation;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.OptionalInt;

/**
 * How many women and men a delegation had at an Assembly. The Statutes count by sex; nothing is held of any one person.
 *
 * @param women the women among its delegates, 0 or more
 * @param men the men among its delegates, 0 or more
 * @param oneSexSessions at how many Assemblies in a row it was of one sex, this one included; 0 when it is mixed; empty when
 *     the earlier ones are not known
 */
public record Composition(
        @PositiveOrZero int women,
        @PositiveOrZero int men,
        @PositiveOrZero OptionalInt oneSexSessions) {

    /**
     * Refuses negative numbers.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Composition {
        if (women < 0 || men < 0 || oneSexSessions.orElse(0) < 0) {
            throw new IllegalArgumentException("numbers must not be negative");
        }
    }

    /** Tells whether there are delegates of one sex alone; a single delegate is of one sex. */
    public boolean isOneSex() {
        return (women == 0) != (men == 0);
    }
}
