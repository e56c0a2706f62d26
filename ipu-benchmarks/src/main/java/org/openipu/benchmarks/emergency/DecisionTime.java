package org.openipu.benchmarks.emergency;

import java.time.LocalDate;
import java.util.List;
import org.openipu.benchmarks.processor.ProcessorTime;
import org.openipu.model.vote.RequestVote;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.rulebook.RuleBook;

/** The processor time of deciding five requests over 183 delegations. */
public final class DecisionTime {

    private static final RuleBook RULES = RuleBook.at(LocalDate.of(2025, 10, 19));

    private DecisionTime() {}

    /**
     * Prints the time of one way.
     *
     * @param arguments the way, and how often it is taken in each round
     */
    public static void main(String[] arguments) {
        ProcessorTime.print(arguments[0], way(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private static Runnable way(String name) {
        List<RequestVote> rollCalls = FiveRequests.rollCalls();
        List<RequestVote> tallies = FiveRequests.tallies(rollCalls);
        IntArrayLoop intArrays = new IntArrayLoop(rollCalls);
        EasyRulesChoice easyRules = new EasyRulesChoice(rollCalls);
        return switch (name) {
            case "intArrayLoop" ->
                () -> require(rollCalls.get(intArrays.choose()).id());
            case "recordLoop" -> () -> require(RecordLoop.choose(rollCalls));
            case "decide" -> () -> require(chosen(rollCalls));
            case "decideOnTallies" -> () -> require(chosen(tallies));
            case "easyRules" -> () -> require(easyRules.choose(rollCalls));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String chosen(List<RequestVote> votes) {
        return EmergencyItem.decide(votes, RULES)
                .outcome()
                .fold(accepted -> accepted.request().id(), none -> "", tied -> "");
    }

    private static void require(String chosen) {
        if (!chosen.equals(FiveRequests.CHOSEN)) {
            throw new IllegalStateException("chose " + chosen);
        }
    }
}
