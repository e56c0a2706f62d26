package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadLimits;

/** What can be wrong with a table as such, whatever it is about. */
class CsvTableTest {

    private static final String TWO_ROWS = "request,yes,no,abstain\ni,1,2,3\nii,1,2,3\n";

    @Test
    void allMissingColumnsAreReportedAtOnceAndTheRowsAreNot() {
        assertThat(read("request,yes;no\ni,x\nii,-1\n"))
                .isEqualTo(Reading.refused(
                        "votes.csv:1:1 yes csv.column-missing yes request,yes;no",
                        "votes.csv:1:1 no csv.column-missing no request,yes;no",
                        "votes.csv:1:1 abstain csv.column-missing abstain request,yes;no",
                        "votes.csv:1:2 warning yes;no csv.column-unknown yes;no"));
    }

    @Test
    @DisplayName("a spreadsheet of many countries writes semicolons: the cause is named, not every column")
    void semicolonsAreNamedAsTheCause() {
        assertThat(read("request;yes;no;abstain\ni;1;2;3\n"))
                .isEqualTo(Reading.refused("votes.csv:1:1 csv.semicolon request;yes;no;abstain"));
        assertThat(read("request,yes;no\ni,1\n").findings()).noneMatch(finding -> finding.contains("csv.semicolon"));
    }

    @Test
    void namesOfColumnsAreInSmallLetters() {
        assertThat(read("request,Yes,no,abstain\ni,1,2,3\n"))
                .isEqualTo(Reading.refused(
                        "votes.csv:1:1 yes csv.column-missing yes request,Yes,no,abstain",
                        "votes.csv:1:2 warning Yes csv.column-unknown Yes"));
    }

    @Test
    void aTableWithoutHeaderLacksItsColumns() {
        assertThat(read("i,850,10,400\n"))
                .isEqualTo(Reading.refused(
                        "votes.csv:1:1 csv.no-rows votes.csv",
                        "votes.csv:1:1 request csv.column-missing request i,850,10,400",
                        "votes.csv:1:1 yes csv.column-missing yes i,850,10,400",
                        "votes.csv:1:1 no csv.column-missing no i,850,10,400",
                        "votes.csv:1:1 abstain csv.column-missing abstain i,850,10,400",
                        "votes.csv:1:1 warning i csv.column-unknown i",
                        "votes.csv:1:2 warning 850 csv.column-unknown 850",
                        "votes.csv:1:3 warning 10 csv.column-unknown 10",
                        "votes.csv:1:4 warning 400 csv.column-unknown 400"));
    }

    @Test
    void aColumnThatStandsTwiceIsRefusedAtItsSecondPlace() {
        assertThat(read("request,yes,no,yes,abstain, yes\ni,1,2,3,4,5\n"))
                .isEqualTo(Reading.refused(
                        "votes.csv:1:4 yes csv.column-twice yes", "votes.csv:1:6 yes csv.column-twice yes"));
    }

    @Test
    @DisplayName("the place is that of the header, also below blank lines")
    void aHeaderBelowBlankLinesIsFound() {
        assertThat(read("\n\nrequest,yes,yes,no,no\n"))
                .isEqualTo(Reading.refused(
                        "votes.csv:3:1 csv.no-rows votes.csv",
                        "votes.csv:3:1 abstain csv.column-missing abstain request,yes,yes,no,no",
                        "votes.csv:3:3 yes csv.column-twice yes",
                        "votes.csv:3:5 no csv.column-twice no"));
        assertThat(read("\nrequest,yes,no,abstain\n"))
                .isEqualTo(Reading.refused("votes.csv:2:1 csv.no-rows votes.csv"));
    }

    @Test
    void aRowWithMoreOrFewerCellsThanTheHeaderIsRefusedAndTheOthersAreRead() {
        assertThat(read("request,yes,no,abstain\ni,1,2\nii,1,2,3,4\niii\niv,1,2,x\n"))
                .isEqualTo(Reading.refused(
                        "votes.csv:2:4 csv.cell-count 3 4",
                        "votes.csv:3:5 csv.cell-count 5 4",
                        "votes.csv:4:2 csv.cell-count 1 4",
                        "votes.csv:5:4 abstain count.not-a-number x 9"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"CRLF, '\r\n'", "LF, '\n'", "CR, '\r'"})
    void linesAreCountedWhateverEndsThem(String name, String end) {
        String table = String.join(end, "request,yes,no,abstain", "\"a" + end + "b\",1,2,3", "", "c,x,2,3");

        assertThat(read(table)).isEqualTo(Reading.refused("votes.csv:5:2 yes count.not-a-number x 9"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a quote left open in the header     | `\"request,yes\na,b`                                    | 1",
                "a quote left open                   | `request,yes,no,abstain\ni,1,2,3\n\"ii,1,2,3\niii,1,2,3` | 3",
                "text after a closing quote          | `request,yes,no,abstain\ni,\"1\"x,2,3`                   | 2",
                "the same below a cell of two lines  | `request,yes,no,abstain\n\"i\n\",1,2,3\nii,\"1\"x,2,3`   | 4"
            })
    void whatIsNoTableIsUnreadableFromTheRowInThatLineOn(String what, String table, int line) {
        assertThat(read(table)).isEqualTo(Reading.unreadable("votes.csv:%d:1 csv.syntax %d".formatted(line, line)));
    }

    @Test
    void aCellAboveTheLimitIsRefusedAndTheOtherRowsAreRead() {
        String longest = "x".repeat(ReadLimits.DEFAULT.fieldLength());

        assertThat(read("request,yes,no,abstain\n" + longest + ",1,2,3\n")).isEqualTo(Reading.read());
        assertThat(read("request,yes,no,abstain\n" + longest + "x,1,2," + longest + "y\nii,1,2,x\n"))
                .isEqualTo(Reading.refused(
                        "votes.csv:2:1 request csv.cell-too-long 10000",
                        "votes.csv:2:4 abstain csv.cell-too-long 10000",
                        "votes.csv:3:4 abstain count.not-a-number x 9"));
    }

    @Test
    @DisplayName("rows up to the limit are read; one more, good or bad, and the table is unreadable")
    void keepsTheLimitOfRows() {
        assertThat(read(TWO_ROWS, limitOfRows(2))).isEqualTo(Reading.read());
        assertThat(read(TWO_ROWS, limitOfRows(1))).isEqualTo(Reading.unreadable("votes.csv:3:1 csv.too-many-rows 1"));
        assertThat(read("request,yes,no,abstain\ni\nii\n", limitOfRows(1)))
                .isEqualTo(Reading.unreadable("votes.csv:3:1 csv.too-many-rows 1"));
    }

    private static ReadLimits limitOfRows(int rows) {
        return new ReadLimits(1_000, rows, 1_000, 1);
    }

    private static Reading read(String table) {
        return read(table, ReadLimits.DEFAULT);
    }

    private static Reading read(String table, ReadLimits limits) {
        return Reading.of(ResultSheetCsv.read(new InputText("votes.csv", table, limits)));
    }
}
