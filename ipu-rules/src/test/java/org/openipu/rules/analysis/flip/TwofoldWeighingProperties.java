package org.openipu.rules.analysis.flip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.openipu.model.parliament.CountryCode;

class TwofoldWeighingProperties {

    @Property(tries = 3_000)
    @Label("The fewest delegations with enough of both are those that trying all sets finds")
    void agreesWithTryingAllSets(
            @ForAll @Size(9) List<@IntRange(max = 12) Integer> votes,
            @ForAll @Size(9) List<@IntRange(max = 25) Integer> parts,
            @ForAll @IntRange(max = 60) int votesNeeded,
            @ForAll @IntRange(min = 1, max = 120) int partsNeeded) {
        List<Set<CountryCode>> fewest = fewest(votes, parts, votesNeeded, partsNeeded);

        Optional<Weighed> found = TwofoldWeighing.find(weights(votes), votesNeeded, weights(parts), partsNeeded);

        assertThat(found.isPresent()).isEqualTo(!fewest.isEmpty());
        found.ifPresent(weighed -> {
            assertThat(fewest).contains(weighed.delegations());
            assertThat(weighed.isOnly()).isEqualTo(fewest.size() == 1);
        });
    }

    private static List<Set<CountryCode>> fewest(
            List<Integer> votes, List<Integer> parts, int votesNeeded, int partsNeeded) {
        List<Set<CountryCode>> fewest = new ArrayList<>();
        for (int choice = 1; choice < 1 << votes.size(); choice++) {
            Set<CountryCode> some = new HashSet<>();
            int votesOfSome = 0;
            int partsOfSome = 0;
            for (int i = 0; i < votes.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    some.add(code(i));
                    votesOfSome += votes.get(i);
                    partsOfSome += parts.get(i);
                }
            }
            if (votesOfSome >= votesNeeded && partsOfSome >= partsNeeded) {
                fewest.add(some);
            }
        }
        int least = fewest.stream().mapToInt(Set::size).min().orElse(0);
        return fewest.stream().filter(some -> some.size() == least).toList();
    }

    private static Map<CountryCode, Long> weights(List<Integer> numbers) {
        Map<CountryCode, Long> weights = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            weights.put(code(i), (long) numbers.get(i));
        }
        return weights;
    }

    private static CountryCode code(int i) {
        return CountryCode.of("A" + (char) ('A' + i));
    }
}
