package org.openipu.rules.analysis.flip;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.openipu.model.parliament.CountryCode;

/**
 * The fewest delegations that have enough votes and enough parts of a vote at once, where the ones with most votes need not be
 * the ones with most parts.
 *
 * <p>Delegation by delegation, the ones with most votes first, it is kept for each number of delegations and of votes how many
 * parts they have at most, and how many the next best choice of other delegations has. What the ones to come cannot complete any
 * more is left out. Time grows with delegations x fewest delegations x votes needed.
 */
final class TwofoldWeighing {

    /** More than any roll call of the Union can ask for, in votes or in thirds of a vote. */
    static final long MOST_NEEDED = 30_000;

    private static final long NONE = -1;

    private final List<CountryCode> delegations;
    private final int[] votes;
    private final long[] parts;

    private TwofoldWeighing(Map<CountryCode, Long> votes, Map<CountryCode, Long> parts) {
        Set<CountryCode> all = new TreeSet<>(votes.keySet());
        all.addAll(parts.keySet());
        this.delegations = all.stream()
                .sorted(Comparator.comparing(
                        delegation -> votes.getOrDefault(delegation, 0L), Comparator.reverseOrder()))
                .toList();
        this.votes = delegations.stream()
                .mapToInt(delegation -> votes.getOrDefault(delegation, 0L).intValue())
                .toArray();
        this.parts = delegations.stream()
                .mapToLong(delegation -> parts.getOrDefault(delegation, 0L))
                .toArray();
    }

    /**
     * Finds them. What is needed of one alone, or of none, is 0 or less for the other.
     *
     * @return the delegations; empty when all together have too little, or there are too many numbers to keep
     */
    static Optional<Weighed> find(
            Map<CountryCode, Long> votes, long votesNeeded, Map<CountryCode, Long> parts, long partsNeeded) {
        if (votesNeeded <= 0) {
            return Weighed.find(parts, partsNeeded);
        }
        if (partsNeeded <= 0) {
            return Weighed.find(votes, votesNeeded);
        }
        return votesNeeded > MOST_NEEDED
                ? Optional.empty()
                : new TwofoldWeighing(votes, parts).find((int) votesNeeded, partsNeeded);
    }

    private Optional<Weighed> find(int votesNeeded, long partsNeeded) {
        int most = Math.min(
                enough(index -> votes[index], votesNeeded, partsNeeded),
                enough(index -> parts[index], votesNeeded, partsNeeded));
        if (most > delegations.size()) {
            return Optional.empty();
        }
        Table table = new Table(votes, most, votesNeeded);
        for (int i = 0; i < delegations.size(); i++) {
            table.add(i, parts[i]);
        }
        int fewest = 1;
        while (table.best[fewest][votesNeeded] < partsNeeded) {
            fewest++;
        }
        return Optional.of(new Weighed(chosen(table, fewest), table.nextBest[fewest][votesNeeded] < partsNeeded));
    }

    /** Returns a number of delegations that is enough, the heaviest first; more than there are when none is. */
    private int enough(IntToLongFunction weight, int votesNeeded, long partsNeeded) {
        long votesLeft = votesNeeded;
        long partsLeft = partsNeeded;
        List<Integer> order = IntStream.range(0, delegations.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(weight::applyAsLong).reversed())
                .toList();
        for (int taken = 0; taken < order.size(); taken++) {
            votesLeft -= votes[order.get(taken)];
            partsLeft -= parts[order.get(taken)];
            if (votesLeft <= 0 && partsLeft <= 0) {
                return taken + 1;
            }
        }
        return delegations.size() + 1;
    }

    private Set<CountryCode> chosen(Table table, int fewest) {
        Set<CountryCode> chosen = new HashSet<>();
        int reached = table.needed;
        int left = fewest;
        for (int i = delegations.size() - 1; left > 0; i--) {
            if (table.isTaken(i, left, reached)) {
                chosen.add(delegations.get(i));
                reached = reached == table.needed ? table.before[i][left] : reached - votes[i];
                left--;
            }
        }
        return chosen;
    }

    /** The most parts by number of delegations and of votes; votes beyond those needed count as just enough. */
    private static final class Table {

        private final int[] votes;
        private final int[] heaviest;
        private final int most;
        private final int needed;
        private final long[][] best;
        private final long[][] nextBest;
        private final BitSet[] taken;
        private final int[][] before;

        Table(int[] votes, int most, int needed) {
            this.votes = votes;
            this.most = most;
            this.needed = needed;
            heaviest = heaviest(votes, most, needed);
            best = new long[most + 1][needed + 1];
            nextBest = new long[most + 1][needed + 1];
            for (int count = 0; count <= most; count++) {
                Arrays.fill(best[count], NONE);
                Arrays.fill(nextBest[count], NONE);
            }
            best[0][0] = 0;
            taken = new BitSet[votes.length];
            before = new int[votes.length][most + 1];
        }

        boolean isTaken(int line, int count, int reached) {
            return taken[line].get(cell(count, reached));
        }

        void add(int line, long parts) {
            taken[line] = new BitSet();
            for (int count = Math.min(most, line + 1); count > 0; count--) {
                int least = leastUseful(line, count);
                for (int from = heaviest[count - 1]; from >= least; from--) {
                    if (best[count - 1][from] != NONE) {
                        extend(line, count, from, Math.min(needed, from + votes[line]), parts);
                    }
                }
            }
        }

        /** Returns the most votes that a number of delegations can have, for each number; more than needed count as just enough. */
        private static int[] heaviest(int[] votes, int most, int needed) {
            int[] heaviest = new int[most + 1];
            for (int count = 1; count <= most; count++) {
                heaviest[count] = Math.min(needed, heaviest[count - 1] + votes[count - 1]);
            }
            return heaviest;
        }

        /** Returns the least votes from which this line and the ones after it, which have no more each, can still come to enough. */
        private int leastUseful(int line, int count) {
            long next = line + 1 < votes.length ? votes[line + 1] : 0;
            return (int) Math.max(0, needed - votes[line] - (most - count) * next);
        }

        private void extend(int line, int count, int from, int to, long parts) {
            long first = best[count - 1][from] + parts;
            if (first > best[count][to]) {
                nextBest[count][to] = best[count][to];
                best[count][to] = first;
                taken[line].set(cell(count, to));
                if (to == needed) {
                    before[line][count] = from;
                }
            } else {
                nextBest[count][to] = Math.max(nextBest[count][to], first);
            }
            long second = nextBest[count - 1][from];
            if (second != NONE) {
                nextBest[count][to] = Math.max(nextBest[count][to], second + parts);
            }
        }

        private int cell(int count, int reached) {
            return count * (needed + 1) + reached;
        }
    }
}
