package org.openipu.model.vote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The count of one ballot in an election. Valid ballots name a candidate; blank and void ones are listed apart and count
 * for nothing.
 *
 * @param candidates the votes of each candidate, in the order of the document; no candidate twice; may be empty
 * @param blank the blank ballots, 0 or more
 * @param voidBallots the void ballots, 0 or more
 */
public record Ballot(List<CandidateVotes> candidates, int blank, int voidBallots) {

    /**
     * Copies the candidates; refuses one that stands twice, negative counts and more valid ballots than an {@code int} holds.
     *
     * @throws IllegalArgumentException if a candidate stands twice, a count is negative, or the valid ballots are more than
     *     {@link Integer#MAX_VALUE}
     */
    public Ballot {
        candidates = List.copyOf(candidates);
        if (blank < 0 || voidBallots < 0) {
            throw new IllegalArgumentException(
                    "ballots must not be negative: " + blank + " blank, " + voidBallots + " void");
        }
        Set<String> seen = new HashSet<>();
        long valid = 0;
        for (CandidateVotes candidate : candidates) {
            if (!seen.add(candidate.name())) {
                throw new IllegalArgumentException("a candidate stands once in a ballot: " + candidate.name());
            }
            valid += candidate.votes();
        }
        if (valid > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("there are too many valid ballots: " + valid);
        }
    }

    /**
     * Returns a ballot of valid votes alone.
     *
     * @param candidates the votes of each candidate
     * @return the ballot, with neither blank nor void ballots
     */
    public static Ballot of(List<CandidateVotes> candidates) {
        return new Ballot(candidates, 0, 0);
    }

    /** Returns the valid ballots: the votes of all candidates together. */
    public int valid() {
        int valid = 0;
        for (CandidateVotes candidate : candidates) {
            valid += candidate.votes();
        }
        return valid;
    }

    /** Returns all ballots that were handed in: valid, blank and void. */
    public long handedIn() {
        return (long) valid() + blank + voidBallots;
    }

    /** Returns the candidates with the most votes: none without a valid ballot, several when they are equal. */
    public List<CandidateVotes> leaders() {
        int most = candidates.stream().mapToInt(CandidateVotes::votes).max().orElse(0);
        return most == 0
                ? List.of()
                : candidates.stream()
                        .filter(candidate -> candidate.votes() == most)
                        .toList();
    }
}
