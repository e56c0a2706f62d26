package org.openipu.examples.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openipu.io.popolo.PopoloJson;
import org.openipu.io.popolo.PopoloOrganization;
import org.openipu.io.popolo.PopoloVotes;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

/** How does a roll call leave as open data that other tools read? */
public final class RollCallToPopolo {

    private RollCallToPopolo() {}

    /**
     * Prints a roll call as Popolo: a vote event with counts, and a vote with its weight for each option a delegation took.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        RollCall rollCall = new RollCall(List.of(
                DelegationVote.of(CountryCode.of("LI"), Tally.of(6, 4, 0)),
                DelegationVote.of(CountryCode.of("FR"), Tally.of(0, 0, 18))));
        ResultSheet sheet =
                new ResultSheet(Optional.of(LocalDate.of(2025, 10, 20)), List.of(RequestVote.of("i", rollCall)));

        System.out.print(PopoloJson.write(PopoloVotes.document(
                List.of(sheet), PopoloOrganization.of("inter-parliamentary-union/assembly", "Assembly", "assembly"))));
    }
}
