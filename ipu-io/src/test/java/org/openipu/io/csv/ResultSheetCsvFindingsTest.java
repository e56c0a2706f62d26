package org.openipu.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;

class ResultSheetCsvFindingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1           | count.negative
                    -0           | count.negative
                    -1.5         | count.negative
                    1.5          | count.not-whole
                    .5           | count.not-whole
                    5.0          | count.not-whole
                    1000000000   | count.too-large
                    99999999999999999999 | count.too-large
                    0000000000   | count.too-large
                    8x           | count.not-a-number
                    1e3          | count.not-a-number
                    1e999999999  | count.not-a-number
                    +5           | count.not-a-number
                    5.           | count.not-a-number
                    1'106        | count.not-a-number
                    1 106        | count.not-a-number
                    1_106        | count.not-a-number
                    0x1F         | count.not-a-number
                    NaN          | count.not-a-number
                    \u0661\u0662 | count.not-a-number
                    \uff15       | count.not-a-number
                    \u22125      | count.not-a-number
                    --5          | count.not-a-number
                    =1+1         | count.not-a-number
                    """)
    void aCountThatIsNoWholeNumberIsRefused(String count, String code) {
        assertThat(read("request,yes,no,abstain\ni,1," + count + ",3\n"))
                .isEqualTo(Reading.refused("votes.csv:2:3 no " + code + " " + count + " 9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999", "007"})
    void aCountHasUpToNineDigits(String count) {
        assertThat(read("request,yes,no,abstain\ni,1," + count + ",3\n")).isEqualTo(Reading.read());
    }

    @Test
    @DisplayName("a count with a comma in it must be quoted, and is still no count")
    void aGroupedCountIsRefused() {
        assertThat(read("request,yes,no,abstain\ni,\"1,106\",2,3\n"))
                .isEqualTo(Reading.refused("votes.csv:2:2 yes count.not-a-number 1,106 9"));
    }

    @Test
    void oneDelegationHasCountsOfUpToSixDigits() {
        assertThat(read("""
                request,member,yes,no,abstain,entitlement,delegates
                i,LI,1000000,1234567,999999,1000000,1e1
                """))
                .isEqualTo(Reading.refused(
                        "votes.csv:2:3 yes count.too-large 1000000 6",
                        "votes.csv:2:4 no count.too-large 1234567 6",
                        "votes.csv:2:6 entitlement count.too-large 1000000 6",
                        "votes.csv:2:7 delegates count.not-a-number 1e1 6"));
    }

    @Test
    void everyEmptyCellIsReported() {
        assertThat(read("request,yes,no,abstain\n,\"\", ,\"  \"\n"))
                .isEqualTo(Reading.refused(
                        "votes.csv:2:1 request field.missing request",
                        "votes.csv:2:2 yes field.missing yes",
                        "votes.csv:2:3 no field.missing no",
                        "votes.csv:2:4 abstain field.missing abstain"));
    }

    @Test
    void aRequestThatStandsTwiceIsRefusedAlsoWhenItsFirstRowHasErrors() {
        assertThat(read("request,yes,no,abstain\ni,x,2,3\nii,1,2,3\n i ,1,2,3\n\"i\",1,2,3\n"))
                .isEqualTo(Reading.refused(
                        "votes.csv:2:2 yes count.not-a-number x 9",
                        "votes.csv:4:1 request request.twice i",
                        "votes.csv:5:1 request request.twice i"));
    }

    @Test
    void requestsThatDifferInCaseAreTwoRequests() {
        assertThat(read("request,yes,no,abstain\ni,1,2,3\nI,1,2,3\n")).isEqualTo(Reading.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "XXX", "li", "Li", "L", "LIEE", "EU", "UK", "48", "Liechtenstein", "=LI"})
    void aCodeThatIsoDoesNotKnowIsRefused(String code) {
        assertThat(read("request,member,yes,no,abstain\ni," + code + ",1,0,0\n"))
                .isEqualTo(Reading.refused("votes.csv:2:2 member country.unknown " + code));
    }

    @Test
    @DisplayName("a delegation that stands twice is refused, also once as LI and once as LIE")
    void aDelegationVotesOnceOnEachRequest() {
        assertThat(read("""
                request,member,yes,no,abstain
                i,LI,1,0,0
                ii,LIE,1,0,0
                i,LIE,1,0,0
                ii,CH,1,0,0
                ii,LIE,1,0,0
                """))
                .isEqualTo(Reading.refused(
                        "votes.csv:4:2 member roll-call.delegation-twice i LI",
                        "votes.csv:6:2 member roll-call.delegation-twice ii LI"));
    }

    @Test
    void anEntitlementAndTheDelegatesPresentComeTogether() {
        assertThat(read("""
                request,member,yes,no,abstain,entitlement,delegates
                i,LI,1,0,0,10,
                i,CH,1,0,0,,2
                """))
                .isEqualTo(Reading.refused(
                        "votes.csv:2:7 delegates field.missing delegates",
                        "votes.csv:3:6 entitlement field.missing entitlement"));
        assertThat(read("request,member,yes,no,abstain,entitlement\ni,LI,1,0,0,10\n"))
                .isEqualTo(Reading.refused("votes.csv:2:1 delegates field.missing delegates"));
    }

    @Test
    void oneBadRowHidesNoOther() {
        assertThat(read("""
                request,member,yes,no,abstain,remark
                i,ZZ,-1,1.5,,
                i,US,1,0,0,
                i,LI,1
                ,LIE,x,0,0,
                """))
                .isEqualTo(Reading.refused(
                        "votes.csv:1:6 warning remark csv.column-unknown remark",
                        "votes.csv:2:2 member country.unknown ZZ",
                        "votes.csv:2:3 yes count.negative -1 6",
                        "votes.csv:2:4 no count.not-whole 1.5 6",
                        "votes.csv:2:5 abstain field.missing abstain",
                        "votes.csv:3:2 warning member country.not-a-member US 2025-12-31",
                        "votes.csv:4:4 csv.cell-count 3 6",
                        "votes.csv:5:1 request field.missing request",
                        "votes.csv:5:3 yes count.not-a-number x 6"));
    }

    private static Reading read(String table) {
        return Reading.of(ResultSheetCsv.read(InputText.of("votes.csv", table)));
    }
}
