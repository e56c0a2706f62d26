package org.openipu.io.un;

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
import org.openipu.io.input.ReadLimits;
import org.openipu.io.input.ReadResult;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.Request;
import org.openipu.model.vote.RequestVote;
import org.openipu.model.vote.ResultSheet;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;

class UnVotesNdjsonTest {

    private static final String GOOD =
            line("A/RES/1/1", "002", "['LIECHTENSTEIN','TURKEY']", "01", "['PALAU']", "0", "[]");

    @Test
    @DisplayName("counts are texts padded with zeros; every State has one vote, and the day is in words")
    void readsARecordedVote() {
        assertThat(votes(GOOD).sheets()).containsExactly(sheet("A/RES/1/1"));
        assertThat(notes(GOOD)).isEmpty();
    }

    @Test
    void aResolutionWithoutAVoteHasNoRollCall() {
        String without = GOOD.replace("By a recorded vote", "Without a vote");
        String plain =
                line("A/RES/1/2", "0", "[]", "0", "[]", "0", "[]").replace("By a recorded vote", "Without a vote");

        assertThat(votes(plain).withoutVote()).containsExactly("A/RES/1/2");
        assertThat(votes(plain).sheets()).isEmpty();
        assertThat(notes(plain)).containsExactly("warning un.without-vote 1");
        assertThat(notes(without)).containsExactly("un:1:23 adoption_type un.votes-without-vote A/RES/1/1");
    }

    @Test
    @DisplayName("counts that contradict the names are errors that name the resolution, and the rest is converted")
    void contradictionsLeaveTheRestAlone() {
        String wrong = line("A/RES/1/3", "3", "['LIECHTENSTEIN','TURKEY']", "1", "['PALAU']", "1", "[]");
        UnVotes read = votes(wrong + GOOD);

        assertThat(read.sheets()).containsExactly(sheet("A/RES/1/1"));
        assertThat(notes(wrong + GOOD))
                .containsExactly(
                        "un:1:94 MS_in_favour_count printed.yes-differs A/RES/1/3 3 2 1",
                        "un:1:207 MS_abstaining_count printed.abstain-differs A/RES/1/3 1 0 1");
    }

    @Test
    @DisplayName("two spellings of one State in one vote are one State that voted twice")
    void aStateVotesOnce() {
        assertThat(notes(line("R", "2", "['TURKEY','Türkiye']", "0", "[]", "0", "[]")))
                .containsExactly("un:1:111 MS_in_favour reconciliation.name-twice R TR");
        assertThat(notes(line("R", "1", "['TURKEY']", "1", "['Türkiye']", "0", "[]")))
                .containsExactly("un:1:111 MS_in_favour reconciliation.name-on-two-sides R TR");
    }

    @Test
    void everyUnknownSpellingIsReportedAndItsVoteLeftOut() {
        String lines = line("R", "2", "['ATLANTIS','OZ']", "0", "[]", "0", "[]") + GOOD;

        assertThat(votes(lines).sheets()).hasSize(1);
        assertThat(notes(lines))
                .containsExactly(
                        "un:1:127 MS_in_favour[0] un.state-unknown R ATLANTIS",
                        "un:1:138 MS_in_favour[1] un.state-unknown R OZ");
    }

    @Test
    void aMendedSpellingIsToldOnce() {
        String vote = line("R", "1", "['CÃ´te d\\u0027Ivoire']", "0", "[]", "0", "[]");
        String again = vote.replace("'", "\"").replace("\"R\"", "\"S\"");

        assertThat(votes(vote + again).sheets()).hasSize(2);
        assertThat(notes(vote + again)).containsExactly("un:1:2 warning symbol un.spelling-mended CÃ´te d'Ivoire CI R");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"symbol\":", "[]", "\"text\"", "{\"a\":1,\"a\":2}", "{\"a\":1e9999999999}", "}", "nonsense"})
    @DisplayName("a broken line is a finding with its line, and the rest is converted")
    void aBrokenLineHarmsNoOther(String broken) {
        UnVotes read = votes(GOOD + "\n" + broken + "\r\n" + GOOD.replace("A/RES/1/1", "S"));

        assertThat(read.sheets()).containsExactly(sheet("A/RES/1/1"), sheet("S"));
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).startsWith("json.");
            assertThat(finding.position().orElseThrow().line()).isEqualTo(3);
        });
    }

    @Test
    void aResolutionStandsOnce() {
        assertThat(votes(GOOD + GOOD).sheets()).hasSize(1);
        assertThat(notes(GOOD + GOOD)).containsExactly("un:2:2 symbol request.twice A/RES/1/1");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"002\"', '\"-1\"', count.negative",
        "'\"002\"', '\"1.5\"', count.not-whole",
        "'\"002\"', '1e999999999', count.not-a-number",
        "'\"002\"', '\"1234567890\"', count.too-large",
        "'\"002\"', '\"\"', field.missing",
        "'\"002\"', 'null', field.missing",
        "'\"002\"', '[]', field.not-a-number",
        "'\"LIECHTENSTEIN\"', '7', field.not-text",
        "'[\"PALAU\"]', '7', json.not-a-list",
        "'By a recorded vote', 'By lot', un.adoption-unknown"
    })
    void whatCannotBeReadIsAnError(String good, String bad, String code) {
        assertThat(notes(GOOD.replace(good, bad)))
                .anySatisfy(note -> assertThat(note).contains(code));
        assertThat(votes(GOOD.replace(good, bad)).sheets()).isEmpty();
    }

    @Test
    void aDayThatCannotBeReadIsLeftOutAndTold() {
        String vote = GOOD.replace("5 December 2024", "31 June 2024");

        assertThat(votes(vote).sheets().get(0).date()).isEmpty();
        assertThat(notes(vote)).containsExactly("un:1:60 warning adoption_date un.day-unknown A/RES/1/1 31 June 2024");
    }

    @Test
    void fieldsThatAVoteHasNoPlaceForAreToldOnce() {
        String vote = GOOD.replace("{", "{\"pv\":\"A/78/PV.1\",\"sponsors\":[],");

        assertThat(notes(vote + vote.replace("A/RES/1/1", "S")))
                .containsExactly("warning un.fields-left-out pv, sponsors");
    }

    @Test
    void aVoteThatWasNotRecordedHasTotalsAlone() {
        String vote =
                line("R", "71", "[]", "3", "[]", "0", "[]").replace("By a recorded vote", "By a non-recorded vote");

        assertThat(votes(vote).sheets().get(0).votes().get(0).votes()).isEqualTo(Tally.of(71, 3, 0));
    }

    @Test
    void linesTextsAndDepthAreBounded() {
        ReadLimits limits = new ReadLimits(10_000, 2, 50, 4);

        assertThat(Reading.of(UnVotesNdjson.read(InputText.of("un", "one\ntwo")))
                        .outcome())
                .isEqualTo("unreadable");
        assertThat(Reading.of(UnVotesNdjson.read(new InputText("un", "{}\n{}\n{}", limits))))
                .isEqualTo(Reading.unreadable("un:3:1 input.too-many-lines 2"));
        assertThat(UnVotesNdjson.read(new InputText("un", "{\"symbol\":\"" + "x".repeat(60) + "\"}", limits))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("json.syntax"));
        assertThat(UnVotesNdjson.read(new InputText("un", "{\"a\":[[[[[]]]]]}", limits))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("json.syntax"));
    }

    private static UnVotes votes(String lines) {
        return UnVotesNdjson.read(InputText.of("un", lines)).findValue().orElseThrow();
    }

    private static List<String> notes(String lines) {
        return Reading.of(new ReadResult.Read<>("", votes(lines).findings())).findings();
    }

    private static ResultSheet sheet(String symbol) {
        return new ResultSheet(
                Optional.of(LocalDate.of(2024, 12, 5)),
                List.of(new RequestVote(
                        new Request(symbol, Optional.of("Peace <b>"), List.of()),
                        new RollCall(List.of(
                                DelegationVote.of(CountryCode.of("LI"), Tally.of(1, 0, 0)),
                                DelegationVote.of(CountryCode.of("TR"), Tally.of(1, 0, 0)),
                                DelegationVote.of(CountryCode.of("PW"), Tally.of(0, 1, 0)))))));
    }

    private static String line(
            String symbol, String yes, String yesNames, String no, String noNames, String abstain, String abstaining) {
        return ("{'symbol':'%s','adoption_type':'By a recorded vote','adoption_date':'5 December 2024',"
                                + "'MS_in_favour_count':'%s','MS_in_favour':%s,'MS_against_count':'%s','MS_against':%s,"
                                + "'MS_abstaining_count':'%s','MS_abstaining':%s,'title':'Peace <b>'}")
                        .formatted(symbol, yes, yesNames, no, noNames, abstain, abstaining)
                        .replace('\'', '"')
                + "\n";
    }
}
