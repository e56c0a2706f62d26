package org.openipu.io.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;
import org.openipu.model.finding.Finding;
import org.openipu.model.parliament.CountryCode;
import org.openipu.model.vote.DelegationVote;
import org.openipu.model.vote.RollCall;
import org.openipu.model.vote.Tally;
import org.openipu.model.vote.VotingRight;

class AdoptedTextAknTest {

    private static final Resolution RESOLUTION = new Resolution(
            "On <rules> & rights",
            new Adoption(AdoptionMode.VOTE, "151st IPU Assembly", Optional.of("Geneva"), LocalDate.of(2025, 10, 23)),
            List.of(new PreambularParagraph("Recalling", "*Recalling* its resolution,<sup>1</sup>")),
            List.of(new OperativeParagraph(
                    1, List.of("Urges"), "*Urges* parliaments:", List.of(SubItem.of("a", "to act")))),
            List.of(new Footnote("1", "See there.")),
            List.of(Reservation.of("Belarus", ReservationKind.RESERVATION, Reservation.ENTIRE_TEXT)));

    private static final RollCall NAMES = new RollCall(List.of(
            DelegationVote.of(CountryCode.of("LI"), Tally.of(10, 0, 0), new VotingRight(10, 2)),
            DelegationVote.of(CountryCode.of("CH"), Tally.of(3, 4, 5))));

    @Test
    @DisplayName("containers are named for their phrases, footnotes stand in the text, markup in names is escaped")
    void parts() {
        String file = write(AknDocument.of(RESOLUTION, AknSettings.DEFAULT));

        assertThat(file)
                .contains("<statement name=\"resolution\">")
                .contains("<FRBRuri value=\"/akn/ipu/statement/deliberation/assembly/2025-10-23/on-rules-rights\"/>")
                .contains("<FRBRdate date=\"2025-10-23\" name=\"adoption\"/>")
                .contains("<container name=\"Recalling\" eId=\"container_1\">")
                .contains("<i>Recalling</i> its resolution,<authorialNote eId=\"authorialNote_1\" marker=\"1\"")
                .contains("On &lt;rules&gt; &amp; rights</docTitle>")
                .contains("<num>1.</num>")
                .contains("<num>(a)</num>")
                .contains("<voting outcome=\"adoptedByVote\">")
                .contains("<inline name=\"party\">Belarus</inline>: <inline name=\"kind\">reservation</inline>")
                .contains("<location refersTo=\"#place\">Geneva</location>");
    }

    @Test
    @DisplayName("a vote has its quorum and counts, and stands name by name in our own namespace")
    void votes() {
        AknDocument document =
                AknDocument.of(RESOLUTION, AknSettings.DEFAULT).with(AknVote.of(NAMES, OptionalInt.of(100)));
        String file = write(document);

        assertThat(file)
                .contains("<voting outcome=\"adoptedRecordedVote\">")
                .contains("<quorum value=\"100\"/>")
                .contains("<count value=\"13\" refersTo=\"#inFavour\"/>")
                .contains("<openipu:delegation country=\"CH\" yes=\"3\" no=\"4\" abstain=\"5\"/>")
                .contains("yes=\"10\" no=\"0\" abstain=\"0\" entitlement=\"10\" delegates=\"2\"/>");
        assertThat(read(file).findValue()).contains(document);
    }

    @ParameterizedTest
    @CsvSource({
        "country=\"CH\", country=\"LI\", akn.delegation",
        "country=\"CH\", country=\"Switzerland\", akn.delegation",
        "yes=\"3\", yes=\"-3\", akn.delegation",
        "yes=\"3\", yes=\"4\", akn.roll-call-differs",
        "yes=\"3\", yes=\"999999999999\", akn.delegation"
    })
    void aRollCallThatWasTamperedWithIsReported(String from, String to, String code) {
        String file =
                write(AknDocument.of(RESOLUTION, AknSettings.DEFAULT).with(AknVote.of(NAMES, OptionalInt.empty())));

        assertThat(read(file.replace(from, to)).findings())
                .extracting(Finding::code)
                .contains(code);
    }

    @Test
    @DisplayName("a resolution in two languages is one file: the same work, two expressions")
    void languages() {
        AknSettings numbered = AknSettings.DEFAULT.numbered("A/151/1");
        AknDocument english = AknDocument.of(RESOLUTION, numbered);
        AknDocument french = AknDocument.of(RESOLUTION, numbered.translated("fra", "eng"));
        String file = AdoptedTextAkn.write(List.of(english, french)).findValue().orElseThrow();

        assertThat(english.identification().work())
                .isEqualTo(french.identification().work());
        assertThat(file)
                .contains("<FRBRlanguage language=\"fra\"/>")
                .contains("assembly/2025-10-23/a-151-1/eng@\" fromLanguage=\"eng\" by=\"#assembly\"/>");
        assertThat(AdoptedTextAkn.readAll(InputText.of("f", file)).findValue()).contains(List.of(english, french));
    }

    @Test
    @DisplayName("what a file cannot hold is refused by its name: characters of no XML, years beyond its dates")
    void refusals() {
        Resolution control = titled("a\u0001b", RESOLUTION.adoption());
        Resolution half = titled("\ud83d", RESOLUTION.adoption());
        Resolution late =
                titled("x", new Adoption(AdoptionMode.VOTE, "x", Optional.empty(), LocalDate.of(10000, 1, 1)));

        assertThat(AdoptedTextAkn.write(control).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code() + finding.path() + finding.arguments())
                        .contains("xml.character", "preface_1", "U+0001"));
        assertThat(AdoptedTextAkn.write(half).findings())
                .extracting(Finding::code)
                .containsExactly("xml.character");
        assertThat(AdoptedTextAkn.write(late).findings())
                .extracting(Finding::code)
                .containsExactly("akn.day-outside");
    }

    @Test
    void contentTellsAkomaNtoso() {
        assertThat(AknFile.isMeant(InputText.of("f", write(AknDocument.of(RESOLUTION, AknSettings.DEFAULT)))))
                .isTrue();
        assertThat(AknFile.isMeant(InputText.of("f", "<a:akomaNtoso/>"))).isTrue();
        assertThat(AknFile.isMeant(InputText.of("f", "# On akomaNtoso"))).isFalse();
        assertThat(AknFile.isMeant(InputText.of("f", "{\"akomaNtoso\":1}"))).isFalse();
        assertThat(AknFile.isMeant(InputText.of("f", "<html/>"))).isFalse();
    }

    @Test
    void settingsRefuseOtherLetters() {
        assertThatIllegalArgumentException().isThrownBy(() -> AknSettings.DEFAULT.translated("en", "fra"));
        assertThatIllegalArgumentException().isThrownBy(() -> AknSettings.DEFAULT.numbered(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AknSettings("IPU", "assembly", "eng", Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> AdoptedTextAkn.write(List.of()));
    }

    private static Resolution titled(String title, Adoption adoption) {
        return new Resolution(title, adoption, List.of(), List.of(), List.of(), List.of());
    }

    private static String write(AknDocument document) {
        return AdoptedTextAkn.write(document).findValue().orElseThrow();
    }

    private static ReadResult<AknDocument> read(String file) {
        return AdoptedTextAkn.read(InputText.of("f", file));
    }
}
