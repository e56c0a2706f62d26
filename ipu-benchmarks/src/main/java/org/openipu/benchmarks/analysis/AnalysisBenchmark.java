package org.openipu.benchmarks.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.analysis.count.CountEvent;
import org.openipu.rules.analysis.count.CountRule;
import org.openipu.rules.analysis.count.LiveRollCall;
import org.openipu.rules.analysis.count.Prospect;
import org.openipu.rules.analysis.flip.EmergencyItemFlips;
import org.openipu.rules.analysis.flip.FlipOutcome;
import org.openipu.rules.analysis.flip.FlipSet;
import org.openipu.rules.analysis.flip.MajorityFlips;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.majority.Majority;
import org.openipu.rules.rulebook.RuleBook;
import org.openipu.rules.rulebook.VotingBody;
import org.openipu.testkit.oracle.NaiveEmergencyItem;
import org.openipu.testkit.oracle.NaiveFewest;
import org.openipu.testkit.oracle.NaiveFlipVotes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What would turn five requests of 183 delegations, and what is certain when half of the delegations have voted on each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalysisBenchmark {

    private final RuleBook rules = RuleBook.at(InventedVotes.DAY);
    private final List<RequestVote> assembly = InventedVotes.ofAssembly();
    private final List<RequestVote> handful = InventedVotes.ofAHandful();
    private final LiveRollCall halfCounted = halfCounted();

    /** Makes sure that both ways to turn a handful of votes find the same number. */
    @Setup
    public void requireOneAnswer() {
        int quick = flipsOfAHandful()
                .requests()
                .get(0)
                .votes()
                .set()
                .map(FlipSet::votes)
                .orElse(0);
        int slow = tryingEverything().size().orElse(0);
        if (quick != slow) {
            throw new IllegalStateException(
                    "the fewest votes are " + quick + ", and " + slow + " by trying everything");
        }
    }

    @Benchmark
    public FlipOutcome flipsOfFiveRequests() {
        return EmergencyItemFlips.decide(assembly, GroupsOfDay.NONE, rules).outcome();
    }

    @Benchmark
    public FlipOutcome flipsOfOneMajority() {
        return MajorityFlips.decide(
                        assembly.subList(0, 1), Majority.TWO_THIRDS, VotingBody.ASSEMBLY, GroupsOfDay.NONE, rules)
                .outcome();
    }

    @Benchmark
    public FlipOutcome flipsOfAHandful() {
        return EmergencyItemFlips.decide(handful, GroupsOfDay.NONE, rules).outcome();
    }

    /** The reference: all changes of votes on two requests by three delegations, for the first request alone. */
    @Benchmark
    public NaiveFewest tryingEverything() {
        List<RollCall> rollCalls = handful.stream().map(vote -> rollCall(vote)).toList();
        boolean before =
                leaders(handful.stream().map(RequestVote::tally).toList()).equals(Set.of("i"));
        Predicate<List<Tally>> turned = totals -> leaders(totals).equals(Set.of("i")) != before;
        return new NaiveFlipVotes(rollCalls, InventedVotes::castable, turned).fewest(move -> true);
    }

    /** One more vote and what is certain of all five requests after it. */
    @Benchmark
    public List<Prospect> liveVerdict() {
        DelegationVote next = rollCall(assembly.get(0)).votes().get(100);
        return halfCounted
                .apply(new CountEvent.VotesRecorded(assembly.get(0).id(), next.delegation(), next.votes()))
                .count()
                .prospects();
    }

    private static Set<String> leaders(List<Tally> totals) {
        return NaiveEmergencyItem.leaders(
                List.of(RequestVote.of("i", totals.get(0)), RequestVote.of("ii", totals.get(1))));
    }

    private LiveRollCall halfCounted() {
        List<CountEvent> events = new ArrayList<>();
        for (RequestVote request : assembly) {
            for (DelegationVote vote : rollCall(request).votes().subList(0, 91)) {
                int castable =
                        InventedVotes.castable(rollCall(assembly.get(0)).votes().get(events.size() % 91));
                boolean fits = vote.votes().votesCastAndAbstentions() <= castable;
                events.add(new CountEvent.VotesRecorded(
                        request.id(), vote.delegation(), fits ? vote.votes() : Tally.of(castable, 0, 0)));
            }
        }
        return LiveRollCall.open(
                        InventedVotes.roll(rollCall(assembly.get(0))),
                        assembly.stream().map(RequestVote::id).toList(),
                        new CountRule.OfEmergencyItem(rules))
                .replay(events)
                .count();
    }

    private static RollCall rollCall(RequestVote vote) {
        return vote.votes() instanceof RollCall rollCall ? rollCall : new RollCall(List.of());
    }
}
