package org.openipu.examples.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openipu.io.text.Words;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.emergency.EmergencyItemOutcome;
import org.openipu.rules.rulebook.RuleBook;

/** Which request becomes the emergency item, and why? */
public final class DecideEmergencyItem {

    private DecideEmergencyItem() {}

    /**
     * Prints the outcome and its reasons.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        // README begin
        List<RequestVote> votes =
                List.of(RequestVote.of("i", Tally.of(850, 10, 400)), RequestVote.of("ii", Tally.of(900, 400, 0)));

        Decision<EmergencyItemOutcome> decision = EmergencyItem.decide(votes, RuleBook.at(LocalDate.of(2025, 10, 20)));

        String line = decision.outcome()
                .fold(
                        accepted -> "Emergency item: " + accepted.request().id(),
                        none -> "No emergency item",
                        tied -> "Undecided between " + tied.leaders());
        // README end
        System.out.println(line);
        Words words = Words.in(Locale.ENGLISH);
        decision.reasons().forEach(reason -> System.out.println(words.of(reason) + " " + words.of(reason.citation())));
    }
}
