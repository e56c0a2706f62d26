package org.openipu.examples.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.examples.demo.LiechtensteinYear;
import org.openipu.io.input.InputText;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.io.report.HtmlReport;
import org.openipu.io.report.ReportComposition;
import org.openipu.io.report.ReportDocument;
import org.openipu.io.text.Words;
import org.openipu.model.report.AnnualReport;

class PdfReportTest {

    private static final Words WORDS = Words.in(LiechtensteinYear.LANGUAGE);

    private static final ReportDocument DOCUMENT = document(LiechtensteinYear.report());

    private static final byte[] FILE = PdfReport.render(DOCUMENT);

    /** Nothing stands in the margins, in points. */
    private static final float MARGIN = 56;

    @Test
    void itTellsTheYearInItsLetters() throws IOException {
        assertThat(text(FILE).replaceAll("\\s+", " "))
                .contains(
                        "Landtag des Fürstentums Liechtenstein",
                        "Jahresbericht 2025 der Delegation bei der Interparlamentarischen Union (IPU)",
                        "Dagmar Bühler-Nigsch",
                        "Pierre Krähenbühl",
                        "Gabriela Morawska-Stanecka",
                        "Die Versammlung zählte 1'103 Teilnehmende.",
                        "i erreicht nicht auf der Tagesordnung",
                        "Eigene Kosten CHF 20'095.55",
                        "CHF 22'624.15 CHF 20'095.55 CHF \u22122'528.60 \u221211.18 %",
                        "CHF 33'195.55 und EUR 536.00",
                        "Istanbul (Türkei)",
                        "«Geschäftsordnung für den Landtag»",
                        "Triesenberg, im Januar 2026")
                .doesNotContain("\uFFFD");
    }

    @Test
    @DisplayName("every value of the page, which has the path of its object there, is printed")
    void itHasEveryValueOfThePage() throws IOException {
        String printed = text(FILE).replaceAll("\\s", "");
        List<String> values = Pattern.compile("<bdi [^>]*data-path=[^>]*>([^<]*)</bdi>")
                .matcher(HtmlReport.render(DOCUMENT))
                .results()
                .map(value -> value.group(1).replace("&amp;", "&").replaceAll("\\s", ""))
                .toList();

        assertThat(values)
                .hasSizeGreaterThan(100)
                .allSatisfy(value -> assertThat(printed).contains(value));
    }

    @Test
    void everyPageHasItsNumberAndTheTitle() throws IOException {
        List<String> pages = pages(FILE);

        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains((i + 1) + " / " + pages.size(), "Jahresbericht 2025 der Delegation");
        }
        assertThat(pages).hasSizeBetween(5, 12);
    }

    @Test
    void everyPageOfADraftIsMarkedAndNoOther() throws IOException {
        List<String> draft = pages(PdfReport.render(ReportComposition.draft(LiechtensteinYear.report(), WORDS)));

        assertThat(draft)
                .allSatisfy(page -> assertThat(page.replaceAll("\\s", "")).contains("ENTWURF"));
        assertThat(draft.get(0)).contains("Entwurf: was an den Angaben zu prüfen ist");
        assertThat(text(FILE)).doesNotContain("ENTWURF");
    }

    @Test
    @DisplayName("the same input gives the same bytes, which tell no time of making")
    void equalDocumentsGiveEqualFiles() throws IOException {
        assertThat(PdfReport.render(document(LiechtensteinYear.report()))).isEqualTo(FILE);
        try (PDDocument file = Loader.loadPDF(FILE)) {
            assertThat(file.getDocumentInformation().getCOSObject().keySet())
                    .doesNotContain(COSName.CREATION_DATE, COSName.MOD_DATE);
        }
    }

    @Test
    @DisplayName("it is A4, tagged for reading aloud, in its language, and has all its fonts with it")
    void itNeedsNothingElse() throws IOException {
        try (PDDocument file = Loader.loadPDF(FILE)) {
            assertThat(file.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("de-LI");
            for (PDPage page : file.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
                assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Türkiye Krähenbühl Şahin Łukasz Dvořák Ђорђе Παπαδόπουλος",
                "<script>alert('x')</script><b>&amp;</b>]]><!--",
                "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
                        + "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"
            })
    void anyNameIsPrintedWithinItsPage(String name) throws IOException {
        byte[] file = PdfReport.render(document(named(name)));

        assertThat(text(file).replaceAll("\\s", "")).contains(name.replaceAll("\\s", ""));
        assertThat(rightmost(file)).isLessThan(PDRectangle.A4.getWidth() - MARGIN + 1);
    }

    @Test
    void whatNoFontHasIsReplaced() throws IOException {
        String text = text(PdfReport.render(document(named("Ada \u6F22 Bo"))));

        assertThat(text).contains("Ada \uFFFD Bo").doesNotContain("\u6F22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void itIsPrintedInEveryLanguage(String language) throws IOException {
        ReportDocument document = ReportComposition.of(
                        LiechtensteinYear.report(), Words.in(Locale.forLanguageTag(language)))
                .findDocument()
                .orElseThrow();

        assertThat(text(PdfReport.render(document)))
                .contains("Dagmar Bühler-Nigsch")
                .doesNotContain("\uFFFD");
    }

    private static ReportDocument document(AnnualReport report) {
        return ReportComposition.of(report, WORDS).findDocument().orElseThrow();
    }

    private static AnnualReport named(String name) {
        String document = AnnualReportJson.write(LiechtensteinYear.report());
        return AnnualReportJson.read(InputText.of("report.json", document.replace("Sebastian Gassner", name)))
                .findValue()
                .orElseThrow();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> pages(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    /** Returns where the letter that stands farthest to the right ends. */
    private static float rightmost(byte[] file) throws IOException {
        Rightmost rightmost = new Rightmost();
        try (PDDocument document = Loader.loadPDF(file)) {
            rightmost.getText(document);
        }
        return rightmost.end;
    }

    private static final class Rightmost extends PDFTextStripper {
        private float end;

        @Override
        protected void processTextPosition(TextPosition letter) {
            end = Math.max(end, letter.getX() + letter.getWidth());
            super.processTextPosition(letter);
        }
    }
}
