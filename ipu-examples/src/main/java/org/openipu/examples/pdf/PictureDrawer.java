package org.openipu.examples.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws the pictures of a report, which need no more than rectangles, circles, lines and letters. Nothing else that an {@code svg}
 * element could hold is known here, so none can ask for an address, a file or a script.
 */
final class PictureDrawer implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element picture, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return DrawnPicture.of(picture, width, dotsPerPixel);
    }

    /** A picture is lettered in the fonts of the page. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    /** A picture is lettered in the fonts of the page. */
    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
