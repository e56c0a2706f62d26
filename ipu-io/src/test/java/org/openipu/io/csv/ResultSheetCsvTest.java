package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

class ResultSheetCsvTest {

    @Test
    void readsTalliesWithColumnsInAnyOrderAndBlanksAroundCells() {
        assertThat(read("no,request,abstain,yes\r\n 10 , i ,400, 850\r\n\r\n400,\"the, second\",0,900\r\n"))
                .isEqualTo(new ReadResult.Read<>(
                        new ResultSheet(
                                Optional.empty(),
                                List.of(
                                        RequestVote.of("i", Tally.of(850, 10, 400)),
                                        RequestVote.of("the, second", Tally.of(900, 400, 0)))),
                        List.of()));
    }

    @Test
    void readsRollCallsWithSplitVotesAndTheFrozenRoll() {
        assertThat(read("""
                        request,member,yes,no,abstain,entitlement,delegates
                        i,LI,10,0,0,10,1
                        ii,CHE,5,4,3,,
                        i,FRA,10,5,3,18,2
                        """).findValue())
                .contains(new ResultSheet(
                        Optional.empty(),
                        List.of(
                                RequestVote.of(
                                        "i",
                                        new RollCall(List.of(
                                                DelegationVote.of(
                                                        CountryCode.of("LI"),
                                                        Tally.of(10, 0, 0),
                                                        new VotingRight(10, 1)),
                                                DelegationVote.of(
                                                        CountryCode.of("FR"),
                                                        Tally.of(10, 5, 3),
                                                        new VotingRight(18, 2))))),
                                RequestVote.of(
                                        "ii",
                                        new RollCall(List.of(
                                                DelegationVote.of(CountryCode.of("CH"), Tally.of(5, 4, 3))))))));
    }

    @Test
    void reportsAllMissingColumnsAndNoRowBecauseOfThem() {
        assertThat(Findings.of(read("request;yes;no\ni;1;2\n")))
                .containsExactly(
                        "1:1 request csv.column-missing",
                        "1:1 yes csv.column-missing",
                        "1:1 no csv.column-missing",
                        "1:1 abstain csv.column-missing",
                        "1:1 warning request;yes;no csv.column-unknown");
    }

    @Test
    void reportsAColumnThatStandsTwice() {
        assertThat(Findings.of(read("request,yes,no,abstain,yes\ni,1,2,3,4\n")))
                .containsExactly("1:5 yes csv.column-twice");
    }

    @Test
    void readsOnWhenAColumnIsUnknown() {
        ReadResult<ResultSheet> result = read("request,yes,no,abstain,remark\ni,1,2,3,=1+1\n");

        assertThat(Findings.of(result)).containsExactly("1:5 warning remark csv.column-unknown");
        assertThat(result.findValue()).isPresent();
    }

    @Test
    void reportsATableWithoutRows() {
        assertThat(Findings.of(read("request,yes,no,abstain\n"))).containsExactly("1:1  csv.no-rows");
    }

    @Test
    void reportsRowsWithTooFewOrTooManyCells() {
        assertThat(Findings.of(read("request,yes,no,abstain\ni,1,2\nii,1,2,3,4\n")))
                .containsExactly("2:4  csv.cell-count", "3:5  csv.cell-count");
    }

    @ParameterizedTest
    @CsvSource({
        "-3, count.negative",
        "-0, count.negative",
        "5.5, count.not-whole",
        ".5, count.not-whole",
        "9999999999, count.too-large",
        "1000000000, count.too-large",
        "1e3, count.not-a-number",
        "+5, count.not-a-number",
        "1'106, count.not-a-number",
        "\u0661\u0662, count.not-a-number",
        "x, count.not-a-number",
        "'', field.missing"
    })
    void reportsCountsThatCannotBeRead(String count, String code) {
        assertThat(Findings.of(read("request,yes,no,abstain\ni,1,\"" + count + "\",3\n")))
                .containsExactly("2:3 no " + code);
    }

    @Test
    void readsCountsUpToNineDigits() {
        assertThat(read("request,yes,no,abstain\ni,999999999,0,007\n").findValue())
                .contains(new ResultSheet(Optional.empty(), List.of(RequestVote.of("i", Tally.of(999_999_999, 0, 7)))));
    }

    @Test
    void reportsARequestThatStandsTwiceOrHasNoId() {
        assertThat(Findings.of(read("request,yes,no,abstain\ni,1,2,3\n,1,2,3\ni,1,x,3\n")))
                .containsExactly("3:1 request field.missing", "4:1 request request.twice", "4:3 no count.not-a-number");
    }

    @Test
    void reportsADelegationThatStandsTwiceUnderEitherCode() {
        assertThat(Findings.of(read("request,member,yes,no,abstain\ni,LI,1,0,0\nii,LI,1,0,0\ni,LIE,1,0,0\n")))
                .containsExactly("4:2 member roll-call.delegation-twice");
    }

    @Test
    void reportsCountriesThatAreUnknownOrNoMembers() {
        assertThat(Findings.of(read("request,member,yes,no,abstain\ni,XX,1,0,0\ni,VE,1,0,0\ni,li,1,0,0\ni,,1,0,0\n")))
                .containsExactly(
                        "2:2 member country.unknown",
                        "3:2 warning member country.not-a-member",
                        "4:2 member country.unknown",
                        "5:2 member field.missing");
    }

    @Test
    void reportsHalfOfALineOfTheRollAndTooManyVotesOfADelegation() {
        assertThat(Findings.of(read(
                        "request,member,yes,no,abstain,entitlement,delegates\ni,LI,1,0,0,10,\ni,CH,1000000,0,0,,2\n")))
                .containsExactly(
                        "2:7 delegates field.missing", "3:3 yes count.too-large", "3:6 entitlement field.missing");
    }

    @ParameterizedTest
    @CsvSource({"'i,\"1,2,3'", "'\"i\"x,1,2,3'"})
    void cannotParseQuotationMarksThatAreNotClosedOrFollowed(String row) {
        ReadResult<ResultSheet> result = read("request,yes,no,abstain\n" + row + "\n");

        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("csv.syntax"));
    }

    @Test
    void stopsAtTheLimitsOfRowsAndFields() {
        ReadLimits limits = new ReadLimits(1_000, 1, 40, 1);
        String header = "request,yes,no,abstain\n";

        assertThat(ResultSheetCsv.read(new InputText("in", header + "i,1,2,3\nii,1,2,3\n", limits))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("csv.too-many-rows"));
        assertThat(Findings.of(ResultSheetCsv.read(new InputText("in", header + "i".repeat(41) + ",1,2,3\n", limits))))
                .containsExactly("2:1 request csv.cell-too-long");
    }

    private static ReadResult<ResultSheet> read(String text) {
        return ResultSheetCsv.read(InputText.of("votes.csv", text));
    }
}
