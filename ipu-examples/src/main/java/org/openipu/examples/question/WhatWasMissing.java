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

/** What did a request lack to become the emergency item? The votes are invented. */
public final class WhatWasMissing {

    private WhatWasMissing() {}

    /**
     * Prints how many affirmative votes each request lacked or had to spare, and the rule's words on those that fell short.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        List<RequestVote> votes =
                List.of(RequestVote.of("i", Tally.of(612, 318, 140)), RequestVote.of("ii", Tally.of(540, 361, 169)));

        Decision<EmergencyItemOutcome> decision = EmergencyItem.decide(votes, RuleBook.at(LocalDate.of(2025, 10, 20)));

        decision.outcome()
                .requests()
                .forEach(request -> System.out.println(request.id() + ": " + request.margin() + " of "
                        + request.required() + " needed, " + (request.isReached() ? "reached" : "not reached")));
        Words words = Words.in(Locale.ENGLISH);
        decision.reasons().stream()
                .filter(reason -> reason.code().equals("emergency-item.request-short"))
                .forEach(reason -> System.out.println(words.of(reason)));
    }
}
