package org.openipu.benchmarks.emergency;

import java.util.List;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;

/** A plain loop over the library's records that answers with an id alone. */
final class RecordLoop {

    private RecordLoop() {}

    /** Returns the chosen request's id; empty when there is none. */
    static String choose(List<RequestVote> votes) {
        String chosen = "";
        int most = 0;
        for (RequestVote vote : votes) {
            int yes = 0;
            int no = 0;
            for (DelegationVote delegation : ((RollCall) vote.votes()).votes()) {
                yes += delegation.votes().affirmative();
                no += delegation.votes().negative();
            }
            if (3 * yes >= 2 * (yes + no) && yes > most) {
                chosen = vote.id();
                most = yes;
            }
        }
        return chosen;
    }
}
