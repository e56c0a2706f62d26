package org.openipu.rules.analysis.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Roll;
import org.openipu.model.vote.RollLine;

/**
 * The count of votes while it runs, on one request or several, all with the same frozen roll.
 *
 * <p>It never changes: each event leads to another count, and the log of the events leads to the same count again. Totals are kept
 * up with every vote, so that what is certain is told without going through the votes.
 */
public final class LiveRollCall {

    private final Roll roll;
    private final Map<CountryCode, RollLine> lines;
    private final CountRule rule;
    private final List<String> requests;
    private final Map<String, RequestCount> counts;
    private final List<CountEvent> log;

    private LiveRollCall(
            Roll roll,
            Map<CountryCode, RollLine> lines,
            CountRule rule,
            List<String> requests,
            Map<String, RequestCount> counts,
            List<CountEvent> log) {
        this.roll = roll;
        this.lines = lines;
        this.rule = rule;
        this.requests = requests;
        this.counts = Map.copyOf(counts);
        this.log = List.copyOf(log);
    }

    /**
     * Opens the vote.
     *
     * @param roll the frozen roll
     * @param requests what the requests are called, in their order
     * @param rule what decides
     * @return the count before the first vote
     * @throws IllegalArgumentException if a request stands twice, or more votes are castable than an {@code int} holds
     */
    public static LiveRollCall open(Roll roll, List<String> requests, CountRule rule) {
        if (Set.copyOf(requests).size() != requests.size() || roll.castable() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("requests stand twice or there are too many votes: " + requests);
        }
        return new LiveRollCall(
                roll,
                roll.lines().stream().collect(Collectors.toUnmodifiableMap(RollLine::delegation, line -> line)),
                rule,
                List.copyOf(requests),
                requests.stream()
                        .collect(Collectors.toMap(request -> request, request -> RequestCount.open(roll.castable()))),
                List.of());
    }

    /**
     * Takes an event, or refuses it.
     *
     * @param event what happens
     * @return the count after it, and everything that stands against it
     */
    public Counted apply(CountEvent event) {
        List<Finding> findings = EventCheck.check(this, event);
        if (!findings.isEmpty()) {
            return new Counted(this, false, findings);
        }
        LiveRollCall after = after(event);
        return new Counted(
                after,
                true,
                event instanceof CountEvent.ResultAnnounced announced
                        ? EventCheck.contradictions(this, announced)
                        : List.of());
    }

    /**
     * Takes events in their order, leaving out those that are refused.
     *
     * @param events what happens, such as the {@link #log()} of another count
     * @return the count after the last, whether all are in the log, and everything that stands against any
     */
    public Counted replay(List<CountEvent> events) {
        LiveRollCall count = this;
        List<Finding> findings = new ArrayList<>();
        boolean isTaken = true;
        for (int i = 0; i < events.size(); i++) {
            String path = "events[" + i + "]";
            Counted counted = count.apply(events.get(i));
            counted.findings().forEach(finding -> findings.add(finding.withPath(path)));
            isTaken &= counted.isTaken();
            count = counted.count();
        }
        return new Counted(count, isTaken, findings);
    }

    /** Returns what can still become of each request, in their order. */
    public List<Prospect> prospects() {
        return Prospects.of(this);
    }

    /** Returns the totals so far, in the order of the requests. */
    public List<RequestVote> totals() {
        return Prospects.totals(this, RequestCount::tally);
    }

    /** Returns the requests that stand first with the votes counted so far: those with the majority, or the leaders among them. */
    public Set<String> leaders() {
        return rule.leaders(totals(), roll);
    }

    /** Returns the frozen roll. */
    public Roll roll() {
        return roll;
    }

    /** Returns what decides. */
    public CountRule rule() {
        return rule;
    }

    /** Returns what the requests are called. */
    public List<String> requests() {
        return requests;
    }

    /** Returns the events that were taken, in their order. */
    public List<CountEvent> log() {
        return log;
    }

    /** Returns the announced result; empty before it is announced. */
    public Optional<CountEvent.ResultAnnounced> announced() {
        return log.isEmpty() || !(log.get(log.size() - 1) instanceof CountEvent.ResultAnnounced announced)
                ? Optional.empty()
                : Optional.of(announced);
    }

    Optional<RequestCount> find(String request) {
        return Optional.ofNullable(counts.get(request));
    }

    Optional<RollLine> line(CountryCode delegation) {
        return Optional.ofNullable(lines.get(delegation));
    }

    private LiveRollCall after(CountEvent event) {
        List<CountEvent> longer = new ArrayList<>(log);
        longer.add(event);
        Map<String, RequestCount> changed = new HashMap<>(counts);
        if (event instanceof CountEvent.VotesRecorded vote) {
            int castable = line(vote.delegation()).orElseThrow().castable();
            RequestCount count = find(vote.request()).orElseThrow();
            changed.put(vote.request(), count.withFirst(vote.delegation(), vote.votes(), castable));
        } else if (event instanceof CountEvent.VotesCorrected vote) {
            RequestCount count = find(vote.request()).orElseThrow();
            changed.put(vote.request(), count.withOther(vote.delegation(), vote.votes()));
        } else if (event instanceof CountEvent.VoteClosed closed) {
            changed.put(closed.request(), find(closed.request()).orElseThrow().closed());
        }
        return new LiveRollCall(roll, lines, rule, requests, changed, longer);
    }

    /** Tells whether another count has the same roll, rule, requests, votes and log. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LiveRollCall that
                && roll.equals(that.roll)
                && rule.equals(that.rule)
                && requests.equals(that.requests)
                && counts.equals(that.counts)
                && log.equals(that.log);
    }

    @Override
    public int hashCode() {
        return Objects.hash(roll, requests, log);
    }
}
