package org.openipu.benchmarks.emergency;

import java.util.List;
import java.util.function.ToIntFunction;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/** The limit: bare counts in arrays, nothing checked, nothing explained. */
final class IntArrayLoop {

    private final int[][] affirmative;
    private final int[][] negative;

    IntArrayLoop(List<RequestVote> votes) {
        affirmative = counts(votes, Tally::affirmative);
        negative = counts(votes, Tally::negative);
    }

    /** Returns the chosen request's place; -1 when there is none. */
    int choose() {
        int chosen = -1;
        int most = 0;
        for (int request = 0; request < affirmative.length; request++) {
            int yes = 0;
            int no = 0;
            for (int delegation = 0; delegation < affirmative[request].length; delegation++) {
                yes += affirmative[request][delegation];
                no += negative[request][delegation];
            }
            if (3 * yes >= 2 * (yes + no) && yes > most) {
                chosen = request;
                most = yes;
            }
        }
        return chosen;
    }

    private static int[][] counts(List<RequestVote> votes, ToIntFunction<Tally> count) {
        return votes.stream().map(vote -> counts(vote, count)).toArray(int[][]::new);
    }

    private static int[] counts(RequestVote vote, ToIntFunction<Tally> count) {
        List<DelegationVote> votes = ((RollCall) vote.votes()).votes();
        return votes.stream().map(DelegationVote::votes).mapToInt(count).toArray();
    }
}
