package org.openipu.examples.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openipu.examples.demo.LiechtensteinYear;
import org.openipu.io.input.InputText;
import org.openipu.io.json.AnnualReportJson;
import org.openipu.io.report.ReportComposition;
import org.openipu.io.text.Words;

/** The pictures of the page are in the file, drawn and lettered. */
class PdfPicturesTest {

    private static final String ROLL_CALL = "\"votes\": {\"date\": \"2025-10-20\", \"requests\": ["
            + "{\"id\": \"i\", \"yes\": 10, \"no\": 3, \"abstain\": 0}, {\"id\": \"ii\", \"rollCall\": ["
            + "{\"member\": \"EG\", \"yes\": 18, \"no\": 2, \"abstain\": 0},"
            + "{\"member\": \"DE\", \"yes\": 19, \"no\": 0, \"abstain\": 0},"
            + "{\"member\": \"CL\", \"yes\": 0, \"no\": 0, \"abstain\": 13},"
            + "{\"member\": \"SE\", \"yes\": 0, \"no\": 12, \"abstain\": 0}]}]},";

    private static final int BLUE = 0x0072b2;
    private static final int ORANGE = 0xe69f00;
    private static final int GREY = 0xc8ccd2;
    private static final int PURPLE = 0xcc79a7;

    private static final String YEAR = AnnualReportJson.write(LiechtensteinYear.report());

    private static final byte[] FILE = file(YEAR);

    /** As few as the smallest area of a colour has across. */
    private static final int SEEN = 6;

    @Test
    @DisplayName("bars are as long as what they stand for")
    void barsAreToScale() throws IOException {
        List<BufferedImage> pages = pages(FILE);

        int now = longest(pages, BLUE);
        int before = longest(pages, ORANGE);

        assertThat(before).isGreaterThan(150);
        assertThat((double) now / before).isBetween(0.875, 0.905);
    }

    @Test
    void aRollCallHasAllItsColours() throws IOException {
        List<BufferedImage> pages = pages(file(YEAR.replace("\"recommendations\"", ROLL_CALL + "\"recommendations\"")));

        assertThat(List.of(BLUE, ORANGE, GREY, PURPLE))
                .allSatisfy(colour -> assertThat(longest(pages, colour)).isGreaterThan(SEEN));
    }

    @Test
    @DisplayName("the letters of a picture are text")
    void aPictureIsLettered() throws IOException {
        try (PDDocument document = Loader.loadPDF(FILE)) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsPattern("J\\s+F\\s+M\\s+A\\s+M\\s+J\\s+J\\s+A\\s+S\\s+O\\s+N\\s+D")
                    .contains("anderer Anlass", "Jahr 2024");
        }
    }

    @Test
    @DisplayName("who hears the file read is told what is to be seen")
    void everyPictureHasItsWords() throws IOException {
        assertThat(alternatives(FILE))
                .doesNotContain("")
                .contains("www.ipu.org", "1 Einleitung")
                .anySatisfy(words -> assertThat(words).contains("150. Versammlung: Taschkent (Usbekistan)"))
                .anySatisfy(words -> assertThat(words).contains("Taggelder: CHF 14'400.00 im Jahr 2025."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<image href='file:///etc/passwd'/>", "]]>&lt;script&gt;", "\u05D0\u05D1 \u0627\u0628 \u6F22"})
    void anyTownIsLettersAndNoMore(String town) throws IOException {
        byte[] file = file(YEAR.replace("Taschkent", town));

        assertThat(alternatives(file)).anySatisfy(words -> assertThat(words).contains("anderer Anlass"));
        assertThat(file).isEqualTo(file(YEAR.replace("Taschkent", town)));
    }

    private static byte[] file(String json) {
        return PdfReport.render(ReportComposition.draft(
                AnnualReportJson.read(InputText.of("report.json", json))
                        .findValue()
                        .orElseThrow(),
                Words.in(LiechtensteinYear.LANGUAGE)));
    }

    private static List<BufferedImage> pages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(renderer.renderImage(page));
            }
            return pages;
        }
    }

    /** Returns the most pixels of a colour that stand side by side. */
    private static int longest(List<BufferedImage> pages, int colour) {
        return pages.stream().mapToInt(page -> longest(page, colour)).max().orElseThrow();
    }

    private static int longest(BufferedImage page, int colour) {
        return IntStream.range(0, page.getHeight())
                .map(row -> longest(page.getRGB(0, row, page.getWidth(), 1, null, 0, page.getWidth()), colour))
                .max()
                .orElseThrow();
    }

    private static int longest(int[] row, int colour) {
        int longest = 0;
        int run = 0;
        for (int pixel : row) {
            run = isAlmost(pixel, colour) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Colours are rounded when a page becomes pixels. */
    private static boolean isAlmost(int pixel, int colour) {
        return IntStream.of(0, 8, 16).allMatch(bits -> Math.abs((pixel >> bits & 255) - (colour >> bits & 255)) < 3);
    }

    private static List<String> alternatives(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> found = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
            return found;
        }
    }

    private static void collect(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                collect(element, found);
            }
        }
    }
}
