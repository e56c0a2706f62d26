package org.openipu.io.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openipu.io.akn.ForeignAkn.paragraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Consideration;
import org.openipu.model.document.ConsiderationOutcome;
import org.openipu.model.vote.Tally;

class AknAdoptionTest {

    private static final ForeignAkn FILE = ForeignAkn.of(paragraph("1.", "x"));
    private static final String COUNTS =
            "<count value='013' refersTo='inFavour'/><count value='2' refersTo='#abstaining'/>";

    @ParameterizedTest
    @CsvSource({
        "adoptedWithoutVote, CONSENSUS",
        "adoptedByConsensus, CONSENSUS",
        "#adoptedUnanimously, UNANIMOUS",
        "adoptedRecordedVote, VOTE",
        "endorsed, ENDORSED"
    })
    void theVoteStatesTheMode(String outcome, AdoptionMode mode) {
        assertThat(FILE.withAnalysis("<voting outcome='" + outcome + "'><quorum value=''/></voting>")
                        .resolution()
                        .adoption()
                        .mode())
                .isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adopted unanimously, 9491st meeting | UNANIMOUS",
                "Adopted without vote, 48th meeting | CONSENSUS",
                "Adopted without a vote | CONSENSUS",
                "Adopted 13-0-2, 9521st meeting | VOTE"
            })
    void orElseTheStepDoes(String words, AdoptionMode mode) {
        assertThat(FILE.withAnalysis("")
                        .withWorkflow("<step date='2023-12-01' outcome='adopted' by='" + words + "'/>")
                        .resolution()
                        .adoption()
                        .mode())
                .isEqualTo(mode);
    }

    @Test
    void votesThatWereCountedAreAVote() {
        ForeignAkn file = FILE.withAnalysis("<voting>" + COUNTS + "</voting>");

        assertThat(file.resolution().adoption().mode()).isEqualTo(AdoptionMode.VOTE);
        assertThat(file.read().findValue().flatMap(AknDocument::vote).flatMap(AknVote::tally))
                .contains(Tally.of(13, 0, 2));
    }

    @Test
    @DisplayName("a mode that is not stated is not invented")
    void notStated() {
        ForeignAkn file = FILE.withAnalysis("");

        assertThat(considered(file).outcome()).isEqualTo(ConsiderationOutcome.ADOPTED);
        assertThat(file.codes()).containsExactly("akn.mode-not-stated");
        assertThat(considered(file.withWorkflow("")).outcome()).isEqualTo(ConsiderationOutcome.NOT_STATED);
        assertThat(file.withWorkflow("").codes()).containsExactly("akn.adoption-not-stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"veto", "notAdopted"})
    @DisplayName("a draft that was not adopted is no adopted text, and keeps the record's words")
    void notAdopted(String outcome) {
        ForeignAkn file = FILE.named("draftResolution")
                .withAnalysis("<voting>" + COUNTS + "</voting>")
                .withWorkflow("<step date='2023-12-01' outcome='" + outcome + "' by='It was not adopted.'/>");

        assertThat(considered(file))
                .isEqualTo(new Consideration(
                        ConsiderationOutcome.NOT_ADOPTED,
                        Optional.of("General Assembly"),
                        Optional.of(LocalDate.of(2023, 12, 1)),
                        Optional.of("It was not adopted.")));
        assertThat(file.codes()).containsExactly("akn.not-adopted");
        ReadResult<?> text = AdoptedTextAkn.readText(InputText.of("f", file.file()));
        assertThat(text).isInstanceOf(ReadResult.Refused.class);
        assertThat(text.findings()).anyMatch(finding -> finding.code().equals("akn.no-adopted-text"));
    }

    @Test
    @DisplayName("counts that are no numbers, or are not as many as the names, are reported")
    void counts() {
        ForeignAkn file =
                FILE.withAnalysis("<voting outcome='adoptedRecordedVote'><count value='x' refersTo='against'/>"
                        + "<count value='2' refersTo='inFavour'><un:voters><organization refersTo='s'>A</organization></un:voters>"
                        + "</count></voting><voting><count value='1'/></voting>");

        assertThat(file.codes()).containsExactlyInAnyOrder("akn.count", "akn.count-differs", "akn.second-vote");
        assertThat(file.read().findValue().flatMap(AknDocument::vote).map(AknVote::counts))
                .contains(List.of(new AknCount("inFavour", 2, List.of("A"))));
    }

    @Test
    @DisplayName("the body is the one that the formula names")
    void body() {
        String file = FILE.file().replace("The General Assembly", "The Human Rights Council");

        assertThat(AdoptedTextAkn.readText(InputText.of("f", file))
                        .findValue()
                        .orElseThrow()
                        .adoption()
                        .body())
                .isEqualTo("Human Rights Council");
    }

    private static Consideration considered(ForeignAkn file) {
        return file.read()
                .findValue()
                .orElseThrow()
                .text()
                .fold(
                        adopted -> {
                            throw new AssertionError(adopted);
                        },
                        text -> text.consideration());
    }
}
