package org.openipu.rules.analysis.count;

import java.util.Set;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Tally;

/** Something that happens while votes are counted. */
public sealed interface CountEvent {

    /**
     * A delegation casts its votes on a request, all it will cast: what it does not use then stays unused.
     *
     * @param request what the request is called
     * @param delegation the delegation's country
     * @param votes its votes, which may be split; all zeros for a delegation that is called and does not vote
     */
    record VotesRecorded(String request, CountryCode delegation, Tally votes) implements CountEvent {}

    /**
     * A delegation's votes on a request were noted wrongly.
     *
     * @param request what the request is called
     * @param delegation the delegation's country
     * @param votes its votes as they should have been noted
     * @param reason why they are corrected
     */
    record VotesCorrected(String request, CountryCode delegation, Tally votes, String reason) implements CountEvent {}

    /**
     * The vote on a request is closed. A delegation that has not voted is absent, which is no abstention.
     *
     * @param request what the request is called
     */
    record VoteClosed(String request) implements CountEvent {}

    /**
     * The chair announces the result, after which nothing changes.
     *
     * @param accepted the requests that are said to be accepted; empty for none
     */
    record ResultAnnounced(Set<String> accepted) implements CountEvent {
        /** Copies the requests. */
        public ResultAnnounced {
            accepted = Set.copyOf(accepted);
        }
    }
}
