package org.openipu.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

class ResultSheetJsonTest {

    private static final CountryCode LI = CountryCode.of("LI");

    private static final ResultSheet SHEET = new ResultSheet(
            Optional.of(LocalDate.of(2025, 10, 20)),
            List.of(
                    new RequestVote(
                            new Request(
                                    "i",
                                    Optional.of("\"Peace\" & <care>"),
                                    List.of(CountryCode.of("ZA"), CountryCode.of("TH"))),
                            Tally.of(810, 300, 5)),
                    RequestVote.of(
                            "ii",
                            new RollCall(List.of(
                                    DelegationVote.of(LI, Tally.of(4, 3, 3), new VotingRight(10, 2)),
                                    DelegationVote.of(CountryCode.of("CH"), Tally.of(12, 0, 0)))))));

    private static final String DOCUMENT = """
            {
              "format" : "org.openipu.requests/1",
              "date" : "2025-10-20",
              "requests" : [ {
                "id" : "i",
                "title" : "\\"Peace\\" & <care>",
                "requestedBy" : [ "ZA", "TH" ],
                "yes" : 810,
                "no" : 300,
                "abstain" : 5
              }, {
                "id" : "ii",
                "rollCall" : [ {
                  "member" : "LI",
                  "yes" : 4,
                  "no" : 3,
                  "abstain" : 3,
                  "entitlement" : 10,
                  "delegates" : 2
                }, {
                  "member" : "CH",
                  "yes" : 12,
                  "no" : 0,
                  "abstain" : 0
                } ]
              } ]
            }
            """;

    @Test
    void votesAreWrittenAsTheDocumentationSays() {
        assertThat(ResultSheetJson.write(SHEET)).isEqualTo(DOCUMENT);
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        assertThat(read(DOCUMENT)).isEqualTo(new ReadResult.Read<>(SHEET, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"requests\":[{\"abstain\":3,\"no\":2,\"yes\":1,\"id\":\"i\"}]}",
                "{\"requests\":[{\"id\":\" i \",\"yes\":1,\"no\":2,\"abstain\":3}],\"date\":null,\"format\":null}",
                "{\"requests\":[{\"id\":\"i\",\"title\":\"\",\"requestedBy\":[\"LIE\"],\"yes\":1,\"no\":2,\"abstain\":3}]}"
            })
    @DisplayName("format, date, title and authors may be left out or empty; keys stand in any order")
    void theRestMayBeLeftOut(String document) {
        assertThat(read(document).findValue().orElseThrow())
                .extracting(
                        ResultSheet::date,
                        sheet -> sheet.votes().get(0).id(),
                        sheet -> sheet.votes().get(0).tally())
                .containsExactly(Optional.empty(), "i", Tally.of(1, 2, 3));
    }

    @Test
    void authorsAreReadAsAlphaTwoAndAlphaThree() {
        ReadResult<ResultSheet> result = read(
                "{\"requests\":[{\"id\":\"i\",\"requestedBy\":[\"LIE\",\"ZA\"],\"yes\":1,\"no\":2,\"abstain\":3}]}");

        assertThat(result.findValue().orElseThrow().votes().get(0).request())
                .isEqualTo(new Request("i", Optional.empty(), List.of(LI, CountryCode.of("ZA"))));
    }

    @Test
    @DisplayName("a delegation that is no Member is a warning with the place of its code, and is read")
    void aCountryThatIsNoMemberIsRead() {
        ReadResult<ResultSheet> result = read("""
                {"requests": [{"id": "i", "rollCall": [
                  {"member": "US", "yes": 1, "no": 0, "abstain": 0}]}]}
                """);

        assertThat(result.findValue().orElseThrow().votes().get(0).tally()).isEqualTo(Tally.of(1, 0, 0));
        assertThat(Reading.of(result))
                .isEqualTo(Reading.read("votes.json:2:4 warning requests[0].rollCall[0].member"
                        + " country.not-a-member US 2025-12-31"));
    }

    private static ReadResult<ResultSheet> read(String document) {
        return ResultSheetJson.read(InputText.of("votes.json", document));
    }
}
