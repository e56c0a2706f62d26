package org.openipu.rules.analysis.flip;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/**
 * The vote on a request as votes that can change.
 *
 * @param request what the request is called
 * @param tally the totals of all votes, also of those that are not among the lines
 * @param lines the votes that can change, by the code of the delegation
 * @param isNamed whether they are known by delegation
 * @param knowsAbsence whether it is known of each delegation how many votes it could cast
 */
record BallotLines(String request, Tally tally, List<Line> lines, boolean isNamed, boolean knowsAbsence) {

    /** More than any roll call of the Union has, and few enough to weigh delegations against each other. */
    static final long MOST_VOTES = 10_000;

    static BallotLines of(RequestVote vote, Optional<Integer> votesPerDelegate) {
        if (!(vote.votes() instanceof RollCall rollCall)) {
            return new BallotLines(vote.id(), vote.tally(), List.of(Line.ofTotals(vote.tally())), false, false);
        }
        boolean knowsAbsence = votesPerDelegate.isPresent()
                && rollCall.votes().stream().noneMatch(line -> line.right().isEmpty());
        Optional<Integer> limit = knowsAbsence ? votesPerDelegate : Optional.empty();
        List<Line> lines = rollCall.votes().stream()
                .map(line -> Line.of(line, limit))
                .sorted(Comparator.comparing(BallotLines::name))
                .toList();
        long votes = sum(lines, line -> line.votes().votesCastAndAbstentions() + line.unused());
        if (votes > MOST_VOTES) {
            throw new IllegalArgumentException("the roll call on " + vote.id() + " has too many votes: " + votes);
        }
        return new BallotLines(vote.id(), vote.tally(), lines, true, knowsAbsence);
    }

    /** Returns this vote with some delegations alone able to change their votes. */
    BallotLines only(Predicate<CountryCode> delegations) {
        List<Line> some = lines.stream()
                .filter(line -> line.delegation().filter(delegations).isPresent())
                .toList();
        return new BallotLines(request, tally, some, isNamed, knowsAbsence);
    }

    /** Returns how many votes that were used in a way can change. */
    int count(VoteUse use) {
        return (int) sum(lines, line -> line.count(use));
    }

    /** Returns how many votes can change in some ways, each vote once. */
    int changeable(List<Shift> shifts) {
        return (int) shifts.stream()
                .map(Shift::from)
                .distinct()
                .mapToLong(this::count)
                .sum();
    }

    /** Returns how many votes of each delegation were used in a way. */
    Map<CountryCode, Long> counts(VoteUse use) {
        Map<CountryCode, Long> counts = new HashMap<>();
        for (Line line : lines) {
            line.delegation().ifPresent(delegation -> counts.put(delegation, (long) line.count(use)));
        }
        return counts;
    }

    /** Returns how many lines have a vote that was used in a way. */
    long linesWith(VoteUse use) {
        return lines.stream().filter(line -> line.count(use) > 0).count();
    }

    /** Returns the lines of some weight, the heaviest first, equal ones by the code of the delegation. */
    List<Line> heaviest(ToLongFunction<Line> weight) {
        return lines.stream()
                .filter(line -> weight.applyAsLong(line) > 0)
                .sorted(Comparator.comparingLong(weight).reversed())
                .toList();
    }

    private static long sum(List<Line> lines, ToLongFunction<Line> votes) {
        return lines.stream().mapToLong(votes).sum();
    }

    private static String name(Line line) {
        return line.delegation().map(CountryCode::alpha2).orElse("");
    }
}
