package org.openipu.benchmarks.emergency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openipu.model.vote.Tally;

/** Rows grouped and summed by a stream. */
final class StreamGrouping {

    private static final Tally NONE = Tally.of(0, 0, 0);

    private StreamGrouping() {}

    static String choose(List<Ballot> ballots) {
        Map<String, Tally> totals = ballots.stream()
                .collect(groupingBy(Ballot::request, reducing(NONE, StreamGrouping::of, StreamGrouping::plus)));
        return totals.entrySet().stream()
                .filter(total -> isTwoThirds(total.getValue()))
                .max(Comparator.comparingInt(total -> total.getValue().affirmative()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Tally of(Ballot ballot) {
        return Tally.of(ballot.affirmative(), ballot.negative(), 0);
    }

    private static Tally plus(Tally one, Tally other) {
        return Tally.of(one.affirmative() + other.affirmative(), one.negative() + other.negative(), 0);
    }

    private static boolean isTwoThirds(Tally total) {
        return total.affirmative() > 0 && 3L * total.affirmative() >= 2 * total.votesCast();
    }
}
