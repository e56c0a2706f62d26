package org.openipu.io.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openipu.io.input.InputText;
import org.openipu.io.input.ReadResult;
import org.openipu.io.prose.AdoptedTextProse;
import org.openipu.model.document.AdoptedText;
import org.openipu.model.document.Adoption;
import org.openipu.model.document.AdoptionMode;
import org.openipu.model.document.Declaration;
import org.openipu.model.document.Footnote;
import org.openipu.model.document.OperativeParagraph;
import org.openipu.model.document.Outline;
import org.openipu.model.document.PreambularParagraph;
import org.openipu.model.document.Reservation;
import org.openipu.model.document.ReservationKind;
import org.openipu.model.document.Resolution;
import org.openipu.model.document.SubItem;
import org.openipu.model.document.SubItemCount;
import org.openipu.model.finding.Finding;

/** The declaration and the resolutions annexed to a delegation's report, from a folder outside the repository. */
@EnabledIfSystemProperty(named = "ipu.conformance.dir", matches = ".+", disabledReason = "needs the conformance folder")
class AnnexedTextsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 23);
    private static final String LETTERHEAD = "Inter-Parliamentary Union";

    @Test
    void theDeclarationHasFourHeadingsWithTheirPledges() throws IOException {
        Declaration declaration = (Declaration) read(0);

        assertThat(declaration.title()).startsWith("Geneva Declaration");
        assertThat(declaration.adoption()).isEqualTo(adopted(AdoptionMode.ENDORSED));
        assertThat(declaration.outline()).isEqualTo(Outline.ofDeclaration(13, List.of(6, 5, 3, 5), 4, 0));
        assertThat(declaration.reservations()).isEmpty();
    }

    @Test
    void theResolutionOnAdoptionsHasItsParagraphsAndNotes() throws IOException {
        Resolution resolution = (Resolution) read(1);

        assertThat(resolution.adoption()).isEqualTo(adopted(AdoptionMode.CONSENSUS));
        assertThat(resolution.outline()).isEqualTo(Outline.ofResolution(30, 33, List.of(new SubItemCount(17, 9)), 0));
        assertThat(resolution.reservations())
                .containsExactly(
                        Reservation.of("Russian Federation", ReservationKind.OPPOSITION, Reservation.ENTIRE_TEXT),
                        Reservation.of("Belarus", ReservationKind.RESERVATION, Reservation.ENTIRE_TEXT));
        assertThat(resolution.operative().get(0).phrases()).containsExactly("Urges", "reaffirms");
        assertThat(resolution.operative().get(5).phrases()).containsExactly("Urges", "further urges");
        assertThat(resolution.operative().get(16).items())
                .extracting(SubItem::label)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
        assertThat(resolution.preambular())
                .extracting(PreambularParagraph::phrase)
                .contains("Noting also", "Taking into consideration", "Deeply concerned")
                .allSatisfy(phrase -> assertThat(phrase.split(" ")).hasSizeLessThan(4));
        assertThat(resolution.preambular().get(18).text()).contains("terrorist and separatist groups; and *recalling*");
    }

    @Test
    void theResolutionOnCrimeHasItsParagraphsAndFootnote() throws IOException {
        Resolution resolution = (Resolution) read(2);

        assertThat(resolution.adoption()).isEqualTo(adopted(AdoptionMode.UNANIMOUS));
        assertThat(resolution.outline()).isEqualTo(Outline.ofResolution(16, 16, List.of(new SubItemCount(5, 6)), 1));
        assertThat(resolution.footnotes()).extracting(Footnote::mark).containsExactly("1");
        assertThat(resolution.footnotes().get(0).text()).startsWith("UNODC, [").endsWith("April 2025.");
        assertThat(resolution.operative().get(9).phrases()).containsExactly("Recommends");
        assertThat(resolution.operative())
                .extracting(OperativeParagraph::phrases)
                .allSatisfy(phrases -> assertThat(phrases).isNotEmpty());
    }

    @Test
    @DisplayName("the whole report holds three texts, which one finding says with their lines")
    void theWholeReportIsRefused() throws IOException {
        assertThat(AdoptedTextProse.read(InputText.of("report.md", report())).findings())
                .extracting(Finding::code)
                .containsExactly("text.several-texts");
    }

    private static Adoption adopted(AdoptionMode mode) {
        return new Adoption(mode, "151st IPU Assembly", java.util.Optional.of("Geneva"), DAY);
    }

    /** Reads the text of a place among the annexes; all that is left out of it belongs to its pages. */
    private static AdoptedText read(int place) throws IOException {
        List<String> lines = report().lines().toList();
        List<Integer> begins = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).strip().equals(LETTERHEAD))
                .boxed()
                .toList();
        int end = place + 1 < begins.size() ? begins.get(place + 1) : lines.size();
        ReadResult<AdoptedText> result = AdoptedTextProse.read(
                InputText.of("annex.md", String.join("\n", lines.subList(begins.get(place), end))));
        assertThat(result.findings()).extracting(Finding::code).containsOnly("text.page-furniture");
        return result.findValue().orElseThrow();
    }

    private static String report() throws IOException {
        Path shared = Path.of(System.getProperty("ipu.conformance.dir"))
                .toAbsolutePath()
                .getParent();
        return Files.readString(shared.resolve("seed").resolve("landtag-ipu-report-2025.md"));
    }
}
