package org.openipu.testkit.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/**
 * The fewest delegations that turn an outcome, found by trying all sets of them with all that their votes can become. Fit for a
 * handful of votes.
 */
public final class NaiveFlipDelegations {

    private final List<RollCall> requests;
    private final ToIntFunction<DelegationVote> castable;
    private final Predicate<List<Tally>> turned;

    /**
     * Takes the votes.
     *
     * @param requests the roll call on each request
     * @param castable how many votes a delegation could cast
     * @param turned whether the outcome is another one, for the totals of each request in their order
     */
    public NaiveFlipDelegations(
            List<RollCall> requests, ToIntFunction<DelegationVote> castable, Predicate<List<Tally>> turned) {
        this.requests = List.copyOf(requests);
        this.castable = castable;
        this.turned = turned;
    }

    /**
     * Tries all sets of one delegation, then of two, and so on, each with all that its votes can become.
     *
     * @return the fewest delegations
     */
    public NaiveFewest fewest() {
        Set<CountryCode> all = new TreeSet<>();
        requests.forEach(request -> request.votes().forEach(vote -> all.add(vote.delegation())));
        List<CountryCode> list = List.copyOf(all);
        long[] sets = new long[list.size() + 1];
        for (int choice = 1; choice < 1 << list.size(); choice++) {
            Set<CountryCode> some = new HashSet<>();
            for (int i = 0; i < list.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    some.add(list.get(i));
                }
            }
            sets[some.size()] += canTurn(some, 0, List.of()) ? 1 : 0;
        }
        for (int size = 1; size < sets.length; size++) {
            if (sets[size] > 0) {
                return new NaiveFewest(OptionalInt.of(size), sets[size]);
            }
        }
        return NaiveFewest.NONE;
    }

    private boolean canTurn(Set<CountryCode> free, int request, List<Tally> chosen) {
        if (request == requests.size()) {
            return turned.test(chosen);
        }
        Set<Tally> reachable = new LinkedHashSet<>(Set.of(Tally.of(0, 0, 0)));
        for (DelegationVote vote : requests.get(request).votes()) {
            reachable = sums(reachable, free.contains(vote.delegation()) ? anyUse(vote) : List.of(vote.votes()));
        }
        for (Tally tally : reachable) {
            List<Tally> longer = new ArrayList<>(chosen);
            longer.add(tally);
            if (canTurn(free, request + 1, longer)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Tally> sums(Set<Tally> some, List<Tally> others) {
        Set<Tally> sums = new LinkedHashSet<>();
        for (Tally one : some) {
            for (Tally other : others) {
                sums.add(Tally.of(
                        one.affirmative() + other.affirmative(),
                        one.negative() + other.negative(),
                        one.abstentions() + other.abstentions()));
            }
        }
        return sums;
    }

    private List<Tally> anyUse(DelegationVote vote) {
        List<Tally> any = new ArrayList<>();
        int most = castable.applyAsInt(vote);
        for (int yes = 0; yes <= most; yes++) {
            for (int no = 0; yes + no <= most; no++) {
                for (int abstain = 0; yes + no + abstain <= most; abstain++) {
                    any.add(Tally.of(yes, no, abstain));
                }
            }
        }
        return any;
    }
}
