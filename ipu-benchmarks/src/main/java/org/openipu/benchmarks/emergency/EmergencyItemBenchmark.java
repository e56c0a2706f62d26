package org.openipu.benchmarks.emergency;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.rulebook.RuleBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Deciding five requests over 183 delegations; one operation is one decision. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(2)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class EmergencyItemBenchmark {

    private final RuleBook rules = RuleBook.at(LocalDate.of(2025, 10, 19));
    private final List<RequestVote> rollCalls = FiveRequests.rollCalls();
    private final List<RequestVote> tallies = FiveRequests.tallies(rollCalls);
    private final List<Ballot> ballots = Ballot.of(rollCalls);
    private final IntArrayLoop intArrays = new IntArrayLoop(rollCalls);
    private final EasyRulesChoice easyRules = new EasyRulesChoice(rollCalls);
    private final DroolsChoice drools = new DroolsChoice();

    /** Makes sure that all choose the same request. */
    @Setup
    public void requireOneAnswer() {
        requireChosen("int arrays", rollCalls.get(intArrayLoop()).id());
        requireChosen("records", recordLoop());
        requireChosen("openipu", accepted(openipuWithReasons()));
        requireChosen("openipu on tallies", accepted(openipuWithReasonsOnTallies()));
        requireChosen("streams", streamGrouping());
        requireChosen("Easy Rules", easyRules());
        requireChosen("Drools", drools());
    }

    @Benchmark
    public int intArrayLoop() {
        return intArrays.choose();
    }

    @Benchmark
    public String recordLoop() {
        return RecordLoop.choose(rollCalls);
    }

    @Benchmark
    public Decision<EmergencyItemOutcome> openipuWithReasons() {
        return EmergencyItem.decide(rollCalls, rules);
    }

    /** For information: the totals are given, so there is nothing to count. */
    @Benchmark
    public Decision<EmergencyItemOutcome> openipuWithReasonsOnTallies() {
        return EmergencyItem.decide(tallies, rules);
    }

    @Benchmark
    public String streamGrouping() {
        return StreamGrouping.choose(ballots);
    }

    @Benchmark
    public String easyRules() {
        return easyRules.choose(rollCalls);
    }

    @Benchmark
    public String drools() {
        return drools.choose(rollCalls);
    }

    private static void requireChosen(String name, String id) {
        if (!FiveRequests.CHOSEN.equals(id)) {
            throw new IllegalStateException(name + " chose " + id);
        }
    }

    private static String accepted(Decision<EmergencyItemOutcome> decision) {
        return decision.outcome().fold(accepted -> accepted.request().id(), none -> "none", tied -> "tied");
    }
}
