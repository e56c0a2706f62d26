package org.openipu.examples.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A picture at its size on paper.
 *
 * @param picture the {@code svg} element
 * @param width its width in dots
 * @param height its height in dots
 * @param scale the dots of one unit of the picture
 */
record DrawnPicture(Element picture, int width, int height, double scale) implements SVGImage {

    /** Returns a picture as wide as asked for, or as its own units are when the width is negative. */
    static DrawnPicture of(Element picture, double width, double dotsPerPixel) {
        double[] box = Stream.of(picture.getAttribute("viewBox").split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double scale = width < 0 ? dotsPerPixel : width / box[2];
        return new DrawnPicture(picture, (int) Math.round(scale * box[2]), (int) Math.round(scale * box[3]), scale);
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        Stroke before = device.getStroke();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        new Pen(device, context, place).drawAll(picture);
        device.setStroke(before);
    }
}
