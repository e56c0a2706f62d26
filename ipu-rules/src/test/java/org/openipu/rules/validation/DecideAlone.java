package org.openipu.rules.validation;

import java.time.LocalDate;
import java.util.List;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.Tally;
import org.openipu.rules.emergency.EmergencyItem;
import org.openipu.rules.rulebook.RuleBook;

/** A program of its own: decides a vote, and validates a record only when it is given an argument. */
final class DecideAlone {

    private DecideAlone() {}

    public static void main(String[] arguments) {
        RequestVote vote = RequestVote.of("climate", Tally.of(1106, 311, 248));
        System.out.println(EmergencyItem.decide(List.of(vote), RuleBook.at(LocalDate.of(2018, 10, 14))));
        if (arguments.length > 0) {
            System.out.println(ReportValidation.validateConstraints(CountryCode.of("XX")));
        }
    }
}
