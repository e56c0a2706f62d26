package org.openipu.rules.analysis.flip;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openipu.model.parliament.CountryCode;

/**
 * The fewest delegations that together have a weight: the heaviest ones.
 *
 * @param delegations the delegations
 * @param isOnly whether no other delegations that are as few have it
 */
record Weighed(Set<CountryCode> delegations, boolean isOnly) {

    static final Comparator<Map.Entry<CountryCode, Long>> HEAVIEST_FIRST =
            Map.Entry.<CountryCode, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    /** Finds them; empty when all together are too light. */
    static Optional<Weighed> find(Map<CountryCode, Long> weights, long needed) {
        List<Map.Entry<CountryCode, Long>> heaviest = weights.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(HEAVIEST_FIRST)
                .toList();
        Set<CountryCode> delegations = new HashSet<>();
        long sum = 0;
        for (int i = 0; i < heaviest.size(); i++) {
            long last = heaviest.get(i).getValue();
            sum += last;
            delegations.add(heaviest.get(i).getKey());
            if (sum >= needed) {
                boolean isOnly = i + 1 == heaviest.size()
                        || sum - last + heaviest.get(i + 1).getValue() < needed;
                return Optional.of(new Weighed(delegations, isOnly));
            }
        }
        return Optional.empty();
    }

    /** Returns the fewer of delegations that do one thing and of delegations that do another; either is enough. */
    static Optional<Weighed> fewer(Optional<Weighed> one, Optional<Weighed> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        Weighed first = one.get();
        Weighed second = other.get();
        int difference = first.delegations.size() - second.delegations.size();
        if (difference != 0) {
            return difference < 0 ? one : other;
        }
        boolean isSame = first.delegations.equals(second.delegations);
        return Optional.of(new Weighed(first.delegations, isSame && first.isOnly && second.isOnly));
    }
}
