package org.openipu.testkit.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openipu.model.vote.Ballot;
import org.openipu.model.vote.CandidateVotes;

/**
 * An election by absolute majority worked out as one would with the ballots on a table, written apart from the rule engine:
 * for every vote of a candidate one of the others' is laid against it, and elected is who has votes left.
 */
public final class NaiveElection {

    private NaiveElection() {}

    /**
     * Finds who is elected.
     *
     * @param ballot the count
     * @return the name; empty when nobody is elected
     */
    public static Optional<String> elected(Ballot ballot) {
        List<String> withVotesLeft = new ArrayList<>();
        for (CandidateVotes candidate : ballot.candidates()) {
            long left = candidate.votes();
            for (CandidateVotes other : ballot.candidates()) {
                if (!other.name().equals(candidate.name())) {
                    left -= other.votes();
                }
            }
            if (left > 0) {
                withVotesLeft.add(candidate.name());
            }
        }
        return withVotesLeft.stream().findFirst();
    }

    /**
     * Counts the votes that a candidate needs: half of the valid ballots in whole numbers, and one more.
     *
     * @param ballot the count
     * @return 1 or more
     */
    public static long required(Ballot ballot) {
        long valid = 0;
        for (CandidateVotes candidate : ballot.candidates()) {
            valid += candidate.votes();
        }
        long needed = 0;
        while (needed + needed <= valid) {
            needed++;
        }
        return needed;
    }
}
