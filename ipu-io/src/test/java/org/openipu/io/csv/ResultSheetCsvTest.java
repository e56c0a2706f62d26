package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

class ResultSheetCsvTest {

    private static final CountryCode LI = CountryCode.of("LI");
    private static final CountryCode CH = CountryCode.of("CH");

    private static final ResultSheet TWO_TALLIES =
            sheet(RequestVote.of("ii", Tally.of(900, 400, 0)), RequestVote.of("i", Tally.of(850, 10, 400)));

    @Test
    void talliesAreReadInTheOrderOfTheTable() {
        assertThat(read("""
                request,yes,no,abstain
                ii,900,400,0
                i,850,10,400
                """)).isEqualTo(new ReadResult.Read<>(TWO_TALLIES, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstain,no,request,yes\n0,400,ii,900\n400,10,i,850",
                "request,yes,no,abstain\r\nii,900,400,0\r\ni,850,10,400\r\n",
                "request,yes,no,abstain\rii,900,400,0\ri,850,10,400\r",
                "\n\nrequest,yes,no,abstain\n\nii,900,400,0\n\ni,850,10,400\n\n",
                " request ,\tyes,no , abstain\n ii , 900,400 ,0\ni,850,10,\t400",
                "\"request\",\"yes\",\"no\",\"abstain\"\n\"ii\",\"900\",\" 400 \",0\n\"i\",850,10,400",
                "request,yes,no,abstain\nii,000900,400,000000000\ni,850,10,400"
            })
    @DisplayName("the order of columns, line ends, blank lines, blanks, quotes and leading zeros make no difference")
    void otherSpellingsReadAlike(String table) {
        assertThat(read(table)).isEqualTo(new ReadResult.Read<>(TWO_TALLIES, List.of()));
    }

    @Test
    void anIdMayHoldCommasQuotesAndAnyScript() {
        assertThat(read("request,yes,no,abstain\n\"Iran, \"\"peace\"\"\",1,2,3\n议会 é,4,5,6\n"))
                .isEqualTo(new ReadResult.Read<>(
                        sheet(
                                RequestVote.of("Iran, \"peace\"", Tally.of(1, 2, 3)),
                                RequestVote.of("议会 é", Tally.of(4, 5, 6))),
                        List.of()));
    }

    @Test
    @DisplayName("an unknown column is a warning, and the rest is read")
    void anUnknownColumnIsLeftOut() {
        ReadResult<ResultSheet> result = read("request,note,yes,no,abstain,\nii,x,900,400,0,\ni,,850,10,400,y\n");

        assertThat(result.findValue()).contains(TWO_TALLIES);
        assertThat(Reading.of(result))
                .isEqualTo(Reading.read(
                        "votes.csv:1:2 warning note csv.column-unknown note",
                        "votes.csv:1:6 warning csv.column-unknown"));
    }

    @Test
    void aRollCallHoldsSplitVotesAndTheFrozenRollWhereItIsGiven() {
        assertThat(read("""
                request,member,yes,no,abstain,entitlement,delegates
                i,LI,4,3,3,10,2
                i,CHE,12,0,0,,
                ii,LIE,0,10,0,10,1
                i,CN,0,0,23,23,8
                """))
                .isEqualTo(new ReadResult.Read<>(
                        sheet(
                                rollCall(
                                        "i",
                                        DelegationVote.of(LI, Tally.of(4, 3, 3), new VotingRight(10, 2)),
                                        DelegationVote.of(CH, Tally.of(12, 0, 0)),
                                        DelegationVote.of(
                                                CountryCode.of("CN"), Tally.of(0, 0, 23), new VotingRight(23, 8))),
                                rollCall("ii", DelegationVote.of(LI, Tally.of(0, 10, 0), new VotingRight(10, 1)))),
                        List.of()));
    }

    @Test
    void aRollCallNeedsNoRoll() {
        assertThat(read("member,request,yes,no,abstain\nLI,i,10,0,0\n"))
                .isEqualTo(new ReadResult.Read<>(
                        sheet(rollCall("i", DelegationVote.of(LI, Tally.of(10, 0, 0)))), List.of()));
    }

    @Test
    @DisplayName("a country that is no Member is a warning, and its votes are read")
    void aCountryThatIsNoMemberIsRead() {
        ReadResult<ResultSheet> result = read("request,member,yes,no,abstain\ni,US,1,0,0\ni,LIE,2,0,0\n");

        assertThat(result.findValue())
                .contains(sheet(rollCall(
                        "i",
                        DelegationVote.of(CountryCode.of("US"), Tally.of(1, 0, 0)),
                        DelegationVote.of(LI, Tally.of(2, 0, 0)))));
        assertThat(Reading.of(result))
                .isEqualTo(Reading.read("votes.csv:2:2 warning member country.not-a-member US 2025-12-31"));
    }

    private static ReadResult<ResultSheet> read(String table) {
        return ResultSheetCsv.read(InputText.of("votes.csv", table));
    }

    private static ResultSheet sheet(RequestVote... votes) {
        return new ResultSheet(Optional.empty(), List.of(votes));
    }

    private static RequestVote rollCall(String request, DelegationVote... votes) {
        return RequestVote.of(request, new RollCall(List.of(votes)));
    }
}
