package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

class ResultSheetJsonTest {

    private static final ResultSheet SHEET = new ResultSheet(
            Optional.of(LocalDate.of(2025, 10, 20)),
            List.of(
                    new RequestVote(
                            new Request("i", Optional.of("A title"), List.of(CountryCode.of("ZA"))),
                            Tally.of(850, 10, 400)),
                    RequestVote.of(
                            "ii",
                            new RollCall(List.of(
                                    DelegationVote.of(CountryCode.of("LI"), Tally.of(10, 0, 0), new VotingRight(10, 1)),
                                    DelegationVote.of(CountryCode.of("CH"), Tally.of(5, 4, 3)))))));

    private static final String DOCUMENT = """
            {
              "format" : "org.openipu.requests/1",
              "date" : "2025-10-20",
              "requests" : [ {
                "id" : "i",
                "title" : "A title",
                "requestedBy" : [ "ZA" ],
                "yes" : 850,
                "no" : 10,
                "abstain" : 400
              }, {
                "id" : "ii",
                "rollCall" : [ {
                  "member" : "LI",
                  "yes" : 10,
                  "no" : 0,
                  "abstain" : 0,
                  "entitlement" : 10,
                  "delegates" : 1
                }, {
                  "member" : "CH",
                  "yes" : 5,
                  "no" : 4,
                  "abstain" : 3
                } ]
              } ]
            }
            """;

    @Test
    void writesVotes() {
        assertThat(ResultSheetJson.write(SHEET)).isEqualTo(DOCUMENT);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(read(DOCUMENT)).isEqualTo(new ReadResult.Read<>(SHEET, List.of()));
    }

    @Test
    void readsADocumentWithoutFormatAndDate() {
        assertThat(read("{\"requests\":[{\"id\":\"i\",\"yes\":1,\"no\":2,\"abstain\":3}]}")
                        .findValue())
                .contains(new ResultSheet(Optional.empty(), List.of(RequestVote.of("i", Tally.of(1, 2, 3)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"requests":[{"id":"i","yes":1,"no":2}]} | requests[0].abstain field.missing 1:14
                    {"requests":[{"id":"i","yes":1,"no":2,"abstain":null}]} | requests[0].abstain field.missing 1:39
                    {"requests":[{"id":"i","yes":1,"no":2,"abstain":"3"}]} | requests[0].abstain field.not-a-number 1:39
                    {"requests":[{"id":"i","yes":1,"no":2,"abstain":-3}]} | requests[0].abstain count.negative 1:39
                    {"requests":[{"id":"i","yes":1,"no":2,"abstain":1.5}]} | requests[0].abstain count.not-whole 1:39
                    {"requests":[{"id":"i","yes":1,"no":2,"abstain":1e9}]} | requests[0].abstain count.not-a-number 1:39
                    {"requests":[{"id":"i","yes":1,"no":2,"abstain":1e999999999}]} | requests[0].abstain count.not-a-number 1:39
                    {"requests":[{"id":"i","yes":1,"no":2,"abstain":12345678901}]} | requests[0].abstain count.too-large 1:39
                    {"requests":[{"id":"i","yes":1,"no":2,"abstain":true}]} | requests[0].abstain field.not-a-number 1:39
                    {"requests":[{"id":7,"yes":1,"no":2,"abstain":3}]} | requests[0].id field.not-text 1:15
                    {"requests":[{"id":" ","yes":1,"no":2,"abstain":3}]} | requests[0].id field.missing 1:15
                    {"requests":[{"id":"i","yes":1,"no":2,"abstain":3,"x":1}]} | requests[0].x json.unknown-key 1:51
                    {"requests":[{"id":"i","yes":1,"no":2,"abstain":3,"requestedBy":["XX"]}]} | requests[0].requestedBy[0] country.unknown 1:66
                    {"requests":[{"id":"i","rollCall":[],"yes":1}]} | requests[0].rollCall request.totals-and-roll-call 1:24
                    {"requests":[{"id":"i","rollCall":[{"member":"LI","yes":1,"no":0,"abstain":0},{"member":"LIE","yes":1,"no":0,"abstain":0}]}]} | requests[0].rollCall[1].member roll-call.delegation-twice 1:80
                    {"requests":[{"id":"i","rollCall":[7]}]} | requests[0].rollCall[0] json.not-an-object 1:36
                    {"requests":[]} | requests json.empty-list 1:2
                    {"requests":{}} | requests json.not-a-list 1:2
                    {} | requests field.missing 1:1
                    {"format":"org.openipu.requests/2","requests":[{"id":"i","yes":1,"no":2,"abstain":3}]} | format json.other-format 1:2
                    {"date":"2025-02-30","requests":[{"id":"i","yes":1,"no":2,"abstain":3}]} | date day.invalid 1:2
                    {"date":"1800-01-01","requests":[{"id":"i","yes":1,"no":2,"abstain":3}]} | date day.before-the-union 1:2
                    [] | '' json.not-an-object 1:1
                    """)
    void refusesWhatItCannotRead(String document, String expected) {
        ReadResult<ResultSheet> result = read(document);

        assertThat(result).isInstanceOf(ReadResult.Refused.class);
        assertThat(result.findings()).extracting(ResultSheetJsonTest::line).containsExactly(expected.replace("''", ""));
    }

    @Test
    void reportsARequestThatStandsTwiceBesideOtherFaults() {
        assertThat(read("""
                        {"requests":[
                          {"id":"a","yes":1,"no":2,"abstain":3},
                          {"id":"a","yes":-1,"no":2,"abstain":3}]}""").findings())
                .extracting(ResultSheetJsonTest::line)
                .containsExactly("requests[1].id request.twice 3:4", "requests[1].yes count.negative 3:13");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"requests\":",
                "{\"requests\":[],\"requests\":[]}",
                "{\"requests\":[]} {}",
                "{'requests':[]}",
                "{\"requests\":[NaN]}",
                "{\"requests\":[1111111111111111111111111111111111111111111111111111111111111111111111111]}"
            })
    void cannotParseWhatIsNoStrictJson(String document) {
        ReadResult<ResultSheet> result = read(document);

        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
        assertThat(result.findings()).extracting(Finding::code).containsExactly("json.syntax");
        assertThat(result.findings().get(0).position()).isPresent();
    }

    @Test
    void cannotParseADocumentThatIsNestedTooDeep() {
        assertThat(read("[".repeat(100_000) + "]".repeat(100_000))).isInstanceOf(ReadResult.Unreadable.class);
    }

    private static String line(Finding finding) {
        String place = finding.position()
                .map(position -> position.line() + ":" + position.column())
                .orElse("-");
        return finding.path() + " " + finding.code() + " " + place;
    }

    private static ReadResult<ResultSheet> read(String document) {
        return ResultSheetJson.read(InputText.of("in.json", document));
    }
}
