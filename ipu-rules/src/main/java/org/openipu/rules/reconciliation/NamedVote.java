package org.openipu.rules.reconciliation;

import org.openipu.model.group.Choice;

/**
 * A name in a list of those who voted one way: a State, a parliamentarian, a party, as the record writes it.
 *
 * @param name the name; blanks around it are left out, else it is compared as it stands; not blank
 * @param choice the side on which it stands
 * @param votes how many votes it stands for, 0 or more
 */
public record NamedVote(String name, Choice choice, int votes) {

    /**
     * Strips the name.
     *
     * @throws IllegalArgumentException if the name is blank or the number negative
     */
    public NamedVote {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (votes < 0) {
            throw new IllegalArgumentException("votes must not be negative: " + votes);
        }
    }
}
