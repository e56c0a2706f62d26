package org.openipu.examples.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.openipu.io.report.HtmlReport;
import org.openipu.io.report.ReportDocument;

/**
 * A report as PDF, on A4: the HTML page with rules of its own for paper. Every letter comes from fonts that are bundled and become
 * part of the file; no network and no file of the machine is asked. The file is tagged, so that it can be read aloud, and each
 * page has its number; the library's log is off.
 */
public final class PdfReport {

    /** For a character that no font has. */
    private static final String REPLACEMENT = "\uFFFD";

    private static final String PRODUCER = "openipu with openhtmltopdf";

    private PdfReport() {}

    /**
     * Lays out a document.
     *
     * @param document the document, in a language that has words
     * @return the file; equal documents give equal files, which therefore tell no time of making
     */
    public static byte[] render(ReportDocument document) {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new NoSystemFonts());
        String page = HtmlReport.render(document);
        try (PdfBoxRenderer renderer = renderer(page);
                PDDocument file = renderer.createPDFKeepOpen()) {
            return bytes(file, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(PaperPage.of(page), null)
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText(REPLACEMENT)
                .useUnicodeLineBreaker(new BetweenWords())
                .useSVGDrawer(new PictureDrawer())
                .toStream(new ByteArrayOutputStream());
        builder.usePdfUaAccessibility(true).withProducer(PRODUCER);
        BundledFont.ALL.forEach(font -> font.addTo(builder));
        return builder.buildPdfRenderer();
    }

    /** Writes the file with an id that comes from its content, and without the time. */
    private static byte[] bytes(PDDocument file, String page) throws IOException {
        CRC32 id = new CRC32();
        id.update(page.getBytes(StandardCharsets.UTF_8));
        file.setDocumentId(id.getValue());
        file.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        file.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }
}
