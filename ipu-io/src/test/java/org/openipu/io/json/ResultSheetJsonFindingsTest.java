package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;

class ResultSheetJsonFindingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1                   | count.negative -1 9
                    -1.5                 | count.negative -1.5 9
                    1.5                  | count.not-whole 1.5 9
                    5.0                  | count.not-whole 5.0 9
                    1000000000           | count.too-large 1000000000 9
                    99999999999999999999 | count.too-large 99999999999999999999 9
                    1e3                  | count.not-a-number 1E+3 9
                    1e999999999          | count.not-a-number 1E+999999999 9
                    1e-999999999         | count.not-a-number 1E-999999999 9
                    "5"                  | field.not-a-number yes
                    "five"               | field.not-a-number yes
                    true                 | field.not-a-number yes
                    [5]                  | field.not-a-number yes
                    {"n": 5}             | field.not-a-number yes
                    null                 | field.missing yes
                    ""                   | field.missing yes
                    """)
    void aCountThatIsNoWholeNumberIsRefused(String count, String finding) {
        assertThat(read("{\"requests\": [{\"id\": \"i\", \"yes\": " + count + ", \"no\": 1, \"abstain\": 2}]}"))
                .isEqualTo(Reading.refused("votes.json:1:27 requests[0].yes " + finding));
    }

    @Test
    void everyMissingKeyIsReportedAtTheObjectThatLacksIt() {
        assertThat(read("{\"requests\": [\n  {},\n  {\"id\": \" \", \"rollCall\": [\n    {}]}]}"))
                .isEqualTo(Reading.refused(
                        "votes.json:2:3 requests[0].id field.missing id",
                        "votes.json:2:3 requests[0].yes field.missing yes",
                        "votes.json:2:3 requests[0].no field.missing no",
                        "votes.json:2:3 requests[0].abstain field.missing abstain",
                        "votes.json:3:4 requests[1].id field.missing id",
                        "votes.json:4:5 requests[1].rollCall[0].member field.missing member",
                        "votes.json:4:5 requests[1].rollCall[0].yes field.missing yes",
                        "votes.json:4:5 requests[1].rollCall[0].no field.missing no",
                        "votes.json:4:5 requests[1].rollCall[0].abstain field.missing abstain"));
        assertThat(read("{}")).isEqualTo(Reading.refused("votes.json:1:1 requests field.missing requests"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"requests": []}      | 1:2  requests json.empty-list requests
                    {"requests": {}}      | 1:2  requests json.not-a-list requests
                    {"requests": null}    | 1:2  requests json.not-a-list requests
                    {"requests": "i"}     | 1:2  requests json.not-a-list requests
                    {"requests": [1]}     | 1:15 requests[0] json.not-an-object
                    {"requests": [[]]}    | 1:15 requests[0] json.not-an-object
                    {"requests": [null]}  | 1:15 requests[0] json.not-an-object
                    []                    | 1:1  json.not-an-object
                    "requests"            | 1:1  json.not-an-object
                    12                    | 1:1  json.not-an-object
                    null                  | 1:1  json.not-an-object
                    """)
    void anotherKindOfValueIsRefused(String document, String finding) {
        assertThat(read(document)).isEqualTo(Reading.refused("votes.json:" + finding.replaceFirst("  ", " ")));
    }

    @Test
    void unknownKeysAreRefusedOnEveryLevel() {
        assertThat(read("""
                {"year": 2025, "requests": [
                  {"id": "i", "votes": 1, "rollCall": [
                    {"member": "LI", "yes": 1, "no": 0, "abstain": 0, "name": "x", "": 1}]}]}
                """))
                .isEqualTo(Reading.refused(
                        "votes.json:1:2 year json.unknown-key year",
                        "votes.json:2:15 requests[0].votes json.unknown-key votes",
                        "votes.json:3:55 requests[0].rollCall[0].name json.unknown-key name",
                        "votes.json:3:68 requests[0].rollCall[0]. json.unknown-key"));
    }

    @Test
    void textsMustBeTexts() {
        assertThat(read("""
                {"date": 20251020, "requests": [
                  {"id": 1, "title": ["x"], "requestedBy": "ZA", "yes": 1, "no": 0, "abstain": 0}]}
                """))
                .isEqualTo(Reading.refused(
                        "votes.json:1:2 date field.not-text date",
                        "votes.json:2:4 requests[0].id field.not-text id",
                        "votes.json:2:13 requests[0].title field.not-text title",
                        "votes.json:2:29 requests[0].requestedBy json.not-a-list requestedBy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.openipu.requests/2", "org.openipu.decision/1", "requests", "ORG.OPENIPU.REQUESTS/1"})
    void anotherFormatIsRefused(String format) {
        assertThat(read("{\"requests\": [{\"id\": \"i\", \"yes\": 1, \"no\": 0, \"abstain\": 0}],\n \"format\": \""
                        + format + "\"}"))
                .isEqualTo(Reading.refused(
                        "votes.json:2:2 format json.other-format " + format + " org.openipu.requests/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "1888-12-31, day.before-the-union 1888-12-31 1889-01-01",
        "0001-01-01, day.before-the-union 0001-01-01 1889-01-01",
        "2025-02-30, day.invalid 2025-02-30",
        "+99999-01-01, day.invalid +99999-01-01",
        "20.10.2025, day.invalid 20.10.2025"
    })
    void aDayWithoutARuleBookIsRefused(String day, String finding) {
        assertThat(read("{\"date\": \"" + day
                        + "\", \"requests\": [{\"id\": \"i\", \"yes\": 1, \"no\": 0, \"abstain\": 0}]}"))
                .isEqualTo(Reading.refused("votes.json:1:2 date " + finding));
    }

    @Test
    @DisplayName("1 January 1889 has a rule book")
    void theFirstDayIsRead() {
        assertThat(read("{\"date\": \"1889-01-01\", \"requests\": [{\"id\": \"i\", \"yes\": 1, \"no\": 0,"
                        + " \"abstain\": 0}]}"))
                .isEqualTo(Reading.read());
    }

    @Test
    void totalsAndARollCallTogetherAreRefused() {
        assertThat(read("{\"requests\": [{\"id\": \"i\", \"abstain\": 0, \"rollCall\":"
                        + " [{\"member\": \"LI\", \"yes\": 1, \"no\": 0, \"abstain\": 0}]}]}"))
                .isEqualTo(Reading.refused("votes.json:1:41 requests[0].rollCall request.totals-and-roll-call"));
    }

    @Test
    void nothingStandsTwice() {
        assertThat(read("""
                {"requests": [
                  {"id": "i", "yes": 1, "no": 0, "abstain": 0},
                  {"id": " i ", "rollCall": [
                    {"member": "LI", "yes": 1, "no": 0, "abstain": 0},
                    {"member": "LIE", "yes": 1, "no": 0, "abstain": 0}]}]}
                """))
                .isEqualTo(Reading.refused(
                        "votes.json:3:4 requests[1].id request.twice i",
                        "votes.json:5:6 requests[1].rollCall[1].member roll-call.delegation-twice i LI"));
    }

    @Test
    void everyCodeMustBeOneOfIso() {
        assertThat(read("""
                {"requests": [{"id": "i", "requestedBy": ["ZZ", "za", 5, "LI"], "rollCall": [
                  {"member": "XYZ", "yes": 1, "no": 0, "abstain": 0, "entitlement": 10}]}]}
                """))
                .isEqualTo(Reading.refused(
                        "votes.json:1:43 requests[0].requestedBy[0] country.unknown ZZ",
                        "votes.json:1:49 requests[0].requestedBy[1] country.unknown za",
                        "votes.json:1:55 requests[0].requestedBy[2] country.unknown 5",
                        "votes.json:2:3 requests[0].rollCall[0].delegates field.missing delegates",
                        "votes.json:2:4 requests[0].rollCall[0].member country.unknown XYZ"));
    }

    @Test
    @DisplayName("a check of the document refuses an entitlement that changes from one request to another")
    void theRollIsTheSameForAllRequests() {
        String document = """
                {"requests": [
                  {"id": "i", "rollCall": [
                    {"member": "LI", "yes": 8, "no": 0, "abstain": 0, "entitlement": 10, "delegates": 2}]},
                  {"id": "ii", "rollCall": [
                    {"member": "LI", "yes": 8, "no": 0, "abstain": 0, "entitlement": 8, "delegates": 1}]}]}
                """;

        assertThat(Reading.of(ResultSheetJson.readAndCheck(InputText.of("votes.json", document))))
                .isEqualTo(
                        Reading.refused("votes.json:5:5 requests[1].rollCall[0] roll.entitlement-differs ii LI 8 10"));
    }

    private static Reading read(String document) {
        return Reading.of(ResultSheetJson.read(InputText.of("votes.json", document)));
    }
}
