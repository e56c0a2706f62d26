package org.openipu.model.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.OptionalInt;
import org.openipu.model.assembly.Assembly;

/**
 * What lies ahead.
 *
 * @param assemblies the Assemblies planned
 * @param daysOfStay how many days a stay takes with the group's meetings before; empty when that is not said
 */
public record Outlook(
        List<@Valid Assembly> assemblies, @Positive OptionalInt daysOfStay) {

    /**
     * Copies the Assemblies; refuses a number of days below 1.
     *
     * @throws IllegalArgumentException if the days are below 1
     */
    public Outlook {
        if (daysOfStay.orElse(1) < 1) {
            throw new IllegalArgumentException("daysOfStay must be positive: " + daysOfStay.getAsInt());
        }
        assemblies = List.copyOf(assemblies);
    }
}
