package org.openipu.rules.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;

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

    /** Returns the candidates of the ballot who did not withdraw after it, in its order. */
    public List<CandidateVotes> remaining() {
        Set<String> gone = Set.copyOf(withdrawn);
        return ballot.candidates().stream()
                .filter(candidate -> !gone.contains(candidate.name()))
                .toList();
    }
}
