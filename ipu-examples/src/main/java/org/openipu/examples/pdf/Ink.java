package org.openipu.examples.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import java.util.Optional;
import org.w3c.dom.Element;

/** The colours of a picture on white paper. */
final class Ink {

    private static final int WHITE = 255;
    private static final FSRGBColor BLACK = new FSRGBColor(0, 0, 0);

    private Ink() {}

    /**
     * Returns the colour of an element's area or outline.
     *
     * @param element the element
     * @param use {@code fill} or {@code stroke}
     * @return the colour, as light as the paper that shines through makes it; empty for no colour
     */
    static Optional<FSRGBColor> of(Element element, String use) {
        String value = element.getAttribute(use);
        if (value.isEmpty() || value.equals("none")) {
            return Optional.empty();
        }
        FSRGBColor colour = value.startsWith("#") ? new FSRGBColor(Integer.parseInt(value.substring(1), 16)) : BLACK;
        String opacity = element.getAttribute(use + "-opacity");
        return Optional.of(opacity.isEmpty() ? colour : onPaper(colour, Float.parseFloat(opacity)));
    }

    private static FSRGBColor onPaper(FSRGBColor colour, float opacity) {
        return new FSRGBColor(
                mixed(colour.getRed(), opacity), mixed(colour.getGreen(), opacity), mixed(colour.getBlue(), opacity));
    }

    private static int mixed(int part, float opacity) {
        return Math.round(WHITE + (part - WHITE) * opacity);
    }
}
