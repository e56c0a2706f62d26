package org.openipu.io.reference;

import java.time.LocalDate;
import org.openipu.rules.analysis.group.GroupsOfDay;

/** The geopolitical groups of the bundled register, as analyses take them. */
public final class RegisteredGroups {

    private RegisteredGroups() {}

    /**
     * Returns the groups of the parliaments that can have been Members on a day.
     *
     * <p>Since when a parliament is in a group was not found, so that these are the groups of the snapshot of {@link
     * Parliaments#AS_OF} for every day.
     *
     * @param day the day
     * @param least {@link Certainty#CONFIRMED} to leave out what is inferred
     * @return the groups
     */
    public static GroupsOfDay asOf(LocalDate day, Certainty least) {
        return GroupsOfDay.of(
                Parliaments.asOf(day).stream()
                        .flatMap(entry -> entry.groupMemberships(least).stream())
                        .toList(),
                day);
    }
}
