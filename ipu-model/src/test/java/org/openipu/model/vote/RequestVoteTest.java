package org.openipu.model.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openipu.model.parliament.CountryCode;

class RequestVoteTest {

    private static final CountryCode LIECHTENSTEIN = CountryCode.of("LI");

    @Test
    void onAnIdAloneHasARequestOfThatId() {
        Tally totals = Tally.of(776, 237, 237);

        assertThat(RequestVote.of("weapons", totals)).isEqualTo(new RequestVote(Request.of("weapons"), totals));
    }

    @Test
    void isCalledAsItsRequestIs() {
        Request request = new Request("ii", Optional.of("Organized crime"), List.of(LIECHTENSTEIN));

        assertThat(new RequestVote(request, Tally.of(1, 0, 0)).id()).isEqualTo("ii");
    }

    @Test
    void hasTheTotalsOfItsRecordHoweverItWasRecorded() {
        Tally totals = Tally.of(6, 3, 1);
        RollCall nameByName = new RollCall(List.of(DelegationVote.of(LIECHTENSTEIN, totals)));

        assertThat(RequestVote.of("ii", totals).tally()).isEqualTo(totals);
        assertThat(RequestVote.of("ii", nameByName).tally()).isEqualTo(totals);
    }
}
