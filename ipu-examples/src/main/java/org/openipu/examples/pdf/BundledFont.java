package org.openipu.examples.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * A font that is part of the program. It has the letters of every European language, Cyrillic and Greek among them.
 *
 * @param file its file's name
 * @param family the family that a style sheet asks for
 * @param weight how heavy it is: 400 or 700
 */
record BundledFont(String file, String family, int weight) {

    /** What a style sheet calls the fonts. */
    static final String FAMILY = "Report";

    static final List<BundledFont> ALL = List.of(
            new BundledFont("DejaVuSansCondensed.ttf", FAMILY, 400),
            new BundledFont("DejaVuSansCondensed-Bold.ttf", FAMILY, 700));

    private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(this::open, family, weight, FontStyle.NORMAL, true);
    }

    private InputStream open() {
        return Objects.requireNonNull(
                BundledFont.class.getClassLoader().getResourceAsStream(FOLDER + file), "the fonts are bundled");
    }
}
