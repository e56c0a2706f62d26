package org.openipu.examples.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openipu.io.text.AnalysisWords;
import org.openipu.io.text.Words;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.analysis.flip.EmergencyItemFlips;
import org.openipu.rules.analysis.flip.FlipOutcome;
import org.openipu.rules.analysis.flip.RequestFlips;
import org.openipu.rules.analysis.group.GroupsOfDay;
import org.openipu.rules.decision.Decision;
import org.openipu.rules.rulebook.RuleBook;

/** What would have turned the vote on an emergency item? The votes are invented. */
public final class WhatWouldTurnIt {

    private WhatWouldTurnIt() {}

    /**
     * Prints for each request the fewest votes and the fewest delegations that would have turned it, with an example.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        RollCall rollCall = new RollCall(List.of(
                vote("CH", Tally.of(12, 0, 0)), vote("FR", Tally.of(0, 0, 18)), vote("LI", Tally.of(0, 10, 0))));

        Decision<FlipOutcome> flips = EmergencyItemFlips.decide(
                List.of(RequestVote.of("i", rollCall)), GroupsOfDay.NONE, RuleBook.at(LocalDate.of(2025, 10, 20)));

        AnalysisWords words = new AnalysisWords(Words.in(Locale.ENGLISH));
        for (RequestFlips request : flips.outcome().requests()) {
            System.out.println(request.request() + " was " + (request.holds() ? "" : "not ") + "accepted.");
            System.out.println("Fewest votes: " + words.votes(request.votes()));
            words.example(request.votes(), request.request()).ifPresent(System.out::println);
            System.out.println("Fewest delegations: " + words.delegations(request.delegations()));
            words.example(request.delegations(), request.request()).ifPresent(System.out::println);
        }
    }

    private static DelegationVote vote(String country, Tally votes) {
        return DelegationVote.of(CountryCode.of(country), votes);
    }
}
