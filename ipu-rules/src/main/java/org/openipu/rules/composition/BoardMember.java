package org.openipu.rules.composition;

import java.util.Optional;
import org.openipu.model.group.GeopoliticalGroup;

/**
 * Someone who sits in a bureau or board that the geopolitical groups fill.
 *
 * @param name the name; not blank
 * @param sex as what the quota counts the person
 * @param group the group that put the person up; empty when it is not known
 */
public record BoardMember(String name, Sex sex, Optional<GeopoliticalGroup> group) {

    /**
     * Refuses a blank name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public BoardMember {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }
}
