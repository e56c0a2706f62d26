package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.ResultSheets;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.input.RecordedVotes;
import org.openipu.model.finding.Finding;
import org.openipu.model.finding.Position;
import org.openipu.model.vote.Tally;

class RecordedVotesCsvTest {

    private static final String HEADER = "request,member,yes,no,abstain,entitlement,delegates\n";

    @Test
    @DisplayName("an error in one row hides nothing of another; the totals are those of all rows as they stand")
    void keepsWhatCanBeUsedBesideTheErrors() {
        RecordedVotes votes = votes(HEADER + "i,LI,10,0,0,10,1\ni,XX,5,0,0,,\nii,CN,23,0,1,23,2\ni,LI,3,1,0,10,1\n");

        assertThat(votes.findings())
                .extracting(Finding::code, finding -> finding.position().map(Position::line))
                .containsExactly(
                        tuple("country.unknown", Optional.of(3)), tuple("roll-call.delegation-twice", Optional.of(5)));
        assertThat(votes.sheet().votes()).extracting(vote -> vote.id()).containsExactly("i", "ii");
        assertThat(votes.sheet().votes().get(0).tally()).isEqualTo(Tally.of(10, 0, 0));
        assertThat(votes.totals()).contains(Map.of("i", Tally.of(18, 1, 0), "ii", Tally.of(23, 0, 1)));
    }

    @Test
    void knowsWhereEachDelegationStands() {
        RecordedVotes votes = votes(HEADER + "i,LI,10,0,0,10,1\nii,CN,23,0,1,23,2\ni,FR,1,0,0,18,2\n");

        assertThat(place(votes, "requests[0].rollCall[0]")).contains("votes.csv:2:2");
        assertThat(place(votes, "requests[0].rollCall[1]")).contains("votes.csv:4:2");
        assertThat(place(votes, "requests[1].rollCall[0]")).contains("votes.csv:3:2");
        assertThat(place(votes, "requests[1].rollCall[1]")).isEmpty();
    }

    @Test
    void knowsWhereEachTotalStands() {
        RecordedVotes totals = votes("abstain,request,yes,no\n3,i,1,2\n6,ii,4,5\n");

        assertThat(totals.totals()).contains(Map.of("i", Tally.of(1, 2, 3), "ii", Tally.of(4, 5, 6)));
        assertThat(place(totals, "requests[1]")).contains("votes.csv:3:2");
        assertThat(place(totals, "requests[1].abstain")).contains("votes.csv:3:1");
    }

    @ParameterizedTest
    @DisplayName("no total is known once a row cannot be read: no contradiction is made up")
    @ValueSource(strings = {"i,LI,5x,0,0,,", ",LI,5,0,0,,", "i,LI,5", "i,LI,9999999,0,0,,"})
    void knowsNoTotalsOnceARowCannotBeRead(String row) {
        RecordedVotes votes = votes(HEADER + row + "\nii,CN,1,0,0,,\n");

        assertThat(votes.totals()).isEmpty();
        assertThat(votes.findings()).isNotEmpty();
    }

    @Test
    void knowsNoTotalsBeyondEveryTally() {
        String row = "i,LI,999999,0,0,,\n";

        assertThat(votes(HEADER + row.repeat(2_147)).totals()).isPresent();
        assertThat(votes(HEADER + row.repeat(2_148)).totals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request,member,yes,no\ni,LI,1,2\n",
                HEADER + "i,XX,1,2,3,,\n",
                "request,yes,no,abstain\ni,1,2,x\n"
            })
    void isRefusedWhenNoVoteCanBeRead(String table) {
        assertThat(read(table)).isInstanceOf(ReadResult.Refused.class);
    }

    @Test
    @DisplayName("a document is read whole or not at all")
    void readsDocuments() {
        RecordedVotes votes = votes("{\"requests\":[{\"id\":\"i\",\"rollCall\":[\n"
                + "{\"member\":\"US\",\"yes\":1,\"no\":0,\"abstain\":0}]}]}");

        assertThat(votes.totals()).contains(Map.of("i", Tally.of(1, 0, 0)));
        assertThat(votes.findings()).extracting(Finding::code).containsExactly("country.not-a-member");
        assertThat(place(votes, "requests[0].rollCall[0]")).contains("votes.csv:2:1");
        assertThat(read("{\"requests\":[]}")).isInstanceOf(ReadResult.Refused.class);
        assertThat(read("{\"requests\":")).isInstanceOf(ReadResult.Unreadable.class);
    }

    private static Optional<String> place(RecordedVotes votes, String path) {
        return votes.places().apply(Finding.error("any.code", path)).position().map(Position::toString);
    }

    private static RecordedVotes votes(String text) {
        return read(text).findValue().orElseThrow();
    }

    private static ReadResult<RecordedVotes> read(String text) {
        return ResultSheets.readRecorded(InputText.of("votes.csv", text));
    }
}
