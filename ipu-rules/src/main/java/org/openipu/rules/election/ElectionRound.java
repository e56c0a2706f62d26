package org.openipu.rules.election;

import java.util.ArrayList;
import java.util.List;
import org.openipu.model.vote.Ballot;

/**
 * One ballot of an election, and who withdrew after it.
 *
 * @param ballot the count
 * @param withdrawn the names of those who withdrew between this ballot and the next; empty when nobody did
 */
public record ElectionRound(Ballot ballot, List<String> withdrawn) {

    /** Copies the names. */
    public ElectionRound {
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * Returns this round with one more who withdrew.
     *
     * @param name the candidate's name, as in the ballot
     * @return the round
     */
    public ElectionRound withdraw(String name) {
        List<String> names = new ArrayList<>(withdrawn);
        names.add(name);
        return new ElectionRound(ballot, names);
    }
}
