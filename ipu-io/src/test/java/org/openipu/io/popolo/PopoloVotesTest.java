package org.openipu.io.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.Reading;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.group.GeopoliticalGroup;
import org.openipu.model.group.GroupMembership;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.time.Period;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.rules.majority.Majority;

class PopoloVotesTest {

    private static final ResultSheet SPLIT = new ResultSheet(
            Optional.of(LocalDate.of(2025, 10, 19)),
            List.of(new RequestVote(
                    new Request("i", Optional.of("Peace & <b>"), List.of(CountryCode.of("ZA"))),
                    new RollCall(List.of(
                            DelegationVote.of(CountryCode.of("LI"), Tally.of(6, 4, 0)),
                            DelegationVote.of(CountryCode.of("CH"), Tally.of(0, 0, 0)))))));

    private static final String GOOD = PopoloJson.write(PopoloVotes.document(List.of(SPLIT), PopoloProperties.BODY));

    @Test
    @DisplayName("a split vote is a vote for each option with its weight; who cast nothing is not voting")
    void aSplitVoteHasWeights() {
        assertThat(GOOD).isEqualTo("""
                {
                  "organizations" : [ {
                    "id" : "assembly",
                    "name" : "Assembly",
                    "classification" : "assembly"
                  }, {
                    "id" : "delegation/LI",
                    "name" : "Liechtenstein",
                    "identifiers" : [ {
                      "identifier" : "LI",
                      "scheme" : "ISO 3166-1 alpha-2"
                    } ],
                    "classification" : "delegation"
                  }, {
                    "id" : "delegation/CH",
                    "name" : "Switzerland",
                    "identifiers" : [ {
                      "identifier" : "CH",
                      "scheme" : "ISO 3166-1 alpha-2"
                    } ],
                    "classification" : "delegation"
                  } ],
                  "motions" : [ {
                    "id" : "motion/2025-10-19/i",
                    "organization_id" : "assembly",
                    "identifier" : "i",
                    "text" : "Peace & <b>",
                    "requested_by" : [ "ZA" ]
                  } ],
                  "vote_events" : [ {
                    "id" : "vote/2025-10-19/i",
                    "organization_id" : "assembly",
                    "identifier" : "i",
                    "motion_id" : "motion/2025-10-19/i",
                    "start_date" : "2025-10-19T00:00:00Z",
                    "counts" : [ {
                      "option" : "yes",
                      "value" : 6
                    }, {
                      "option" : "no",
                      "value" : 4
                    }, {
                      "option" : "abstain",
                      "value" : 0
                    } ],
                    "votes" : [ {
                      "voter_id" : "delegation/LI",
                      "option" : "yes",
                      "weight" : 6
                    }, {
                      "voter_id" : "delegation/LI",
                      "option" : "no",
                      "weight" : 4
                    }, {
                      "voter_id" : "delegation/CH",
                      "option" : "not voting",
                      "weight" : 0
                    } ]
                  } ]
                }
                """);
        assertThat(sheets(GOOD)).isEqualTo(new PopoloSheets(List.of(SPLIT), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"value\" : 6', '\"value\" : 7', printed.yes-differs i 7 6 1",
        "'\"option\" : \"no\",\n      \"weight\"', '\"option\" : \"maybe\",\n      \"weight\"', popolo.option-unknown i maybe",
        "'\"voter_id\" : \"delegation/CH\"', '\"voter_id\" : \"x\"', popolo.voter-unknown i x",
        "'\"option\" : \"no\",\n      \"weight\"', '\"option\" : \"yes\",\n      \"weight\"', roll-call.delegation-twice i LI",
        "'[ \"ZA\" ]', '[ \"ZZ\" ]', country.unknown ZZ"
    })
    @DisplayName("a vote that contradicts itself is an error that names it, and is left out")
    void contradictionsAreErrors(String good, String bad, String note) {
        PopoloSheets read = sheets(GOOD.replace(good, bad));

        assertThat(read.sheets()).isEmpty();
        assertThat(notes(read)).anySatisfy(found -> assertThat(found).endsWith(note));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"weight\" : 4', '\"weight\" : 4.5', count.not-whole",
        "'\"weight\" : 4', '\"weight\" : -4', count.negative",
        "'\"weight\" : 4', '\"weight\" : 1e999999999', count.not-a-number",
        "'\"weight\" : 4', '\"weight\" : 1234567', count.too-large",
        "'\"weight\" : 4', '\"weight\" : \"4\"', field.not-a-number",
        "'\"2025-10-19T00:00:00Z\"', '\"2025-13-19T00:00:00Z\"', popolo.moment-invalid",
        "'\"name\" : \"Assembly\"', '\"name\" : 7', field.not-text",
        "'\"value\" : 6', '\"value\" : null', field.missing"
    })
    void whatCannotBeReadIsRefusedWithItsPlace(String good, String bad, String code) {
        Reading reading = Reading.of(PopoloVotes.read(InputText.of("in", GOOD.replace(good, bad))));

        assertThat(reading.outcome()).isEqualTo("refused");
        assertThat(reading.findings()).singleElement().asString().contains(code).startsWith("in:");
    }

    @Test
    @DisplayName("what votes have no place for is a warning each kind, never silently dropped")
    void whatIsLeftOutIsTold() {
        String more = GOOD.replace(
                        "\"motion_id\"", "\"result\" : \"pass\", \"sources\" : [ {\"url\":\"x:y\"} ], \"motion_id\"")
                .replace("T00:00:00Z", "T12:30:00+02:00");

        assertThat(notes(sheets(more)))
                .containsExactly("in:30:21 warning vote_events[0] popolo.left-out result vote event");
        assertThat(Reading.of(PopoloJson.read(InputText.of("in", more))).findings())
                .satisfiesExactlyInAnyOrder(
                        note -> assertThat(note)
                                .endsWith("warning vote_events[0].sources popolo.left-out sources vote event"),
                        note -> assertThat(note)
                                .endsWith("warning vote_events[0].start_date popolo.left-out start_date time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"vote_events\":[]}", "{\"people\":[{\"id\":\"x\"}]}"})
    void aDocumentOfNothingIsRefused(String document) {
        assertThat(PopoloVotes.read(InputText.of("in", document)).findings())
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo("popolo.nothing-found"));
    }

    @Test
    void countsAloneAreATally() {
        assertThat(sheets("{\"vote_events\":[{\"identifier\":\"i\",\"counts\":[{\"option\":\"yes\",\"value\":5},"
                                + "{\"option\":\"no\",\"value\":3},{\"option\":\"absent\",\"value\":9}]}]}")
                        .sheets())
                .containsExactly(new ResultSheet(Optional.empty(), List.of(RequestVote.of("i", Tally.of(5, 3, 0)))));
    }

    @Test
    void groupsHaveCountsAndResultsOfTheirOwn() {
        PopoloDocument document = PopoloGroupResults.add(
                PopoloVotes.document(List.of(SPLIT), PopoloProperties.BODY),
                List.of(GroupMembership.of(GeopoliticalGroup.TWELVE_PLUS, CountryCode.of("LI"), Period.UNKNOWN)),
                Majority.TWO_THIRDS);
        PopoloReference group = PopoloReference.to("group/twelve-plus");
        PopoloVoteEvent event = document.voteEvents().get(0);

        assertThat(event.groupResults()).containsExactly(new PopoloGroupResult(group, "fail"));
        assertThat(event.counts()).hasSize(6).contains(new PopoloCount("no", 4, Optional.of(group)));
        assertThat(sheets(PopoloJson.write(document)).sheets()).containsExactly(SPLIT);
        assertThat(PopoloJson.read(InputText.of("in", PopoloJson.write(document)))
                        .findValue())
                .contains(document);
    }

    private static PopoloSheets sheets(String text) {
        return PopoloVotes.read(InputText.of("in", text)).findValue().orElseThrow();
    }

    private static List<String> notes(PopoloSheets read) {
        return Reading.of(new ReadResult.Read<>("", read.findings())).findings();
    }
}
