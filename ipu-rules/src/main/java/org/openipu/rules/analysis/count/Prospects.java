package org.openipu.rules.analysis.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;

/**
 * What is certain of each request. The best for a request is that it gets all outstanding votes and the others have them all
 * against them; the worst is the opposite; whatever else happens lies between.
 */
final class Prospects {

    private Prospects() {}

    static List<Prospect> of(LiveRollCall live) {
        List<Prospect> prospects = new ArrayList<>(live.requests().size());
        for (String request : live.requests()) {
            RequestCount count = live.find(request).orElseThrow();
            prospects.add(new Prospect(request, count.tally(), count.outstanding(), state(live, request)));
        }
        return prospects;
    }

    /** Returns totals in the order of the requests. */
    static List<RequestVote> totals(LiveRollCall live, Function<RequestCount, Tally> tally) {
        List<RequestVote> totals = new ArrayList<>(live.requests().size());
        for (String request : live.requests()) {
            totals.add(RequestVote.of(request, tally.apply(live.find(request).orElseThrow())));
        }
        return totals;
    }

    private static Prospect.State state(LiveRollCall live, String request) {
        if (accepts(live, request, false)) {
            return Prospect.State.CERTAINLY_ACCEPTED;
        }
        return accepts(live, request, true) ? Prospect.State.OPEN : Prospect.State.CERTAINLY_REJECTED;
    }

    private static boolean accepts(LiveRollCall live, String request, boolean isBest) {
        List<RequestVote> totals = new ArrayList<>(live.requests().size());
        for (String other : live.requests()) {
            RequestCount count = live.find(other).orElseThrow();
            boolean isInFavour = other.equals(request) == isBest;
            totals.add(RequestVote.of(other, isInFavour ? count.best() : count.worst()));
        }
        return live.rule().accepts(request, totals, live.roll());
    }
}
