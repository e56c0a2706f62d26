package org.openipu.rules.analysis.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.Tally;

/**
 * The vote on one request as far as it is counted.
 *
 * @param votes the votes of each delegation that has voted
 * @param tally their totals
 * @param outstanding the castable votes of all others
 * @param isClosed whether no more votes are taken
 */
record RequestCount(Map<CountryCode, Tally> votes, Tally tally, long outstanding, boolean isClosed) {

    RequestCount {
        votes = Map.copyOf(votes);
    }

    static RequestCount open(long castable) {
        return new RequestCount(Map.of(), Tally.of(0, 0, 0), castable, false);
    }

    Optional<Tally> find(CountryCode delegation) {
        return Optional.ofNullable(votes.get(delegation));
    }

    RequestCount withFirst(CountryCode delegation, Tally cast, int castable) {
        return new RequestCount(with(delegation, cast), sum(tally, cast, 1), outstanding - castable, isClosed);
    }

    RequestCount withOther(CountryCode delegation, Tally cast) {
        Tally without = sum(tally, find(delegation).orElseThrow(), -1);
        return new RequestCount(with(delegation, cast), sum(without, cast, 1), outstanding, isClosed);
    }

    RequestCount closed() {
        return new RequestCount(votes, tally, 0, true);
    }

    /** Returns the totals when all outstanding votes are cast in favour. */
    Tally best() {
        return sum(tally, Tally.of(Math.toIntExact(outstanding), 0, 0), 1);
    }

    /** Returns the totals when all outstanding votes are cast against. */
    Tally worst() {
        return sum(tally, Tally.of(0, Math.toIntExact(outstanding), 0), 1);
    }

    private Map<CountryCode, Tally> with(CountryCode delegation, Tally cast) {
        Map<CountryCode, Tally> more = new HashMap<>(votes);
        more.put(delegation, cast);
        return more;
    }

    private static Tally sum(Tally one, Tally other, int sign) {
        return Tally.of(
                one.affirmative() + sign * other.affirmative(),
                one.negative() + sign * other.negative(),
                one.abstentions() + sign * other.abstentions());
    }
}
