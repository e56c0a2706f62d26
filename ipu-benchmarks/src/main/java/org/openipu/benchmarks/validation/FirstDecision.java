package org.openipu.benchmarks.validation;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.rulebook.RuleBook;

/** What the first decision costs in a JVM that has done nothing yet: beside the first validation, which loads much more. */
public final class FirstDecision {

    private FirstDecision() {}

    /**
     * Decides five requests once, and prints the milliseconds that it took.
     *
     * @param args nothing
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        List<RequestVote> votes = List.of(
                RequestVote.of("narrow", Tally.of(700, 600, 300)),
                RequestVote.of("most-votes-but-short", Tally.of(1050, 550, 50)),
                RequestVote.of("chosen", Tally.of(1000, 400, 200)),
                RequestVote.of("second", Tally.of(900, 300, 400)),
                RequestVote.of("lost", Tally.of(500, 900, 200)));
        int reasons = EmergencyItem.decide(votes, RuleBook.at(LocalDate.of(2025, 10, 19)))
                .reasons()
                .size();
        long decided = System.nanoTime();
        System.out.println("decide " + Milliseconds.between(start, decided) + " reasons " + reasons);
    }
}
