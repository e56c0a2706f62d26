package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.input.InputText;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

class ResultSheetCsvWriteTest {

    private static final CountryCode LI = CountryCode.of("LI");
    private static final CountryCode CH = CountryCode.of("CH");

    @Test
    void totalsAreATableOfTallies() {
        assertThat(ResultSheetCsv.write(
                        sheet(RequestVote.of("=1+1", Tally.of(1, 2, 3)), RequestVote.of("b", Tally.of(0, 0, 0)))))
                .isEqualTo("request,yes,no,abstain\r\n\"'=1+1\",1,2,3\r\nb,0,0,0\r\n");
    }

    @Test
    @DisplayName("the roll has columns when a delegation has a line on it, and an empty cell where one has none")
    void namesAreATableOfRollCalls() {
        DelegationVote withRight = DelegationVote.of(LI, Tally.of(6, 4, 0), new VotingRight(10, 1));
        DelegationVote without = DelegationVote.of(CH, Tally.of(0, 0, 12));

        assertThat(ResultSheetCsv.write(sheet(RequestVote.of("i", new RollCall(List.of(without))))))
                .isEqualTo("request,member,yes,no,abstain\r\ni,CH,0,0,12\r\n");
        assertThat(ResultSheetCsv.write(sheet(RequestVote.of("i", new RollCall(List.of(withRight, without))))))
                .isEqualTo(
                        "request,member,yes,no,abstain,entitlement,delegates\r\ni,LI,6,4,0,10,1\r\ni,CH,0,0,12,,\r\n");
    }

    @Test
    void oneTableHoldsOneKindOfVotes() {
        ResultSheet mixed = sheet(
                RequestVote.of("i", Tally.of(1, 2, 3)),
                RequestVote.of("ii", new RollCall(List.of(DelegationVote.of(LI, Tally.of(1, 0, 0))))));

        assertThatIllegalArgumentException().isThrownBy(() -> ResultSheetCsv.write(mixed));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"'=x, =x", "''x, 'x", "''tis, 'tis", "'-1', -1'", "'tis, 'tis", "x, x", "', '"})
    @DisplayName("an apostrophe is taken away where the writer puts one, and kept where somebody else has one")
    void theReaderUndoesTheMark(String cell, String id) {
        InputText table = InputText.of("in", "request,member,yes,no,abstain\n\"" + cell + "\",LI,1,0,0\n");

        assertThat(ResultSheetCsv.read(table).findValue().orElseThrow().votes())
                .extracting(RequestVote::id)
                .containsExactly(id);
    }

    private static ResultSheet sheet(RequestVote... votes) {
        return new ResultSheet(Optional.empty(), List.of(votes));
    }
}
