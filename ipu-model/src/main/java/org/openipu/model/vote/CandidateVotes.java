package org.openipu.model.vote;

/**
 * What one candidate got in a ballot.
 *
 * @param name the candidate's name as the document has it; not blank
 * @param votes the valid ballots for the candidate, 0 or more
 */
public record CandidateVotes(String name, int votes) {

    /**
     * Refuses a blank name and a negative count.
     *
     * @throws IllegalArgumentException if the name is blank or the votes are negative
     */
    public CandidateVotes {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (votes < 0) {
            throw new IllegalArgumentException("votes must not be negative: " + votes);
        }
    }
}
