package org.openipu.examples.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the elements of a picture, in their order.
 *
 * @param device what is drawn on
 * @param context what knows the fonts
 * @param place where the picture's units lie, in dots
 */
record Pen(OutputDevice device, RenderingContext context, AffineTransform place) {

    private static final Pattern MOVE = Pattern.compile("translate\\(([0-9.]+) ([0-9.]+)\\)");
    private static final Pattern ENLARGE = Pattern.compile("scale\\(([0-9.]+)\\)");

    void drawAll(Element group) {
        for (Node node = group.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                draw(element);
            }
        }
    }

    private void draw(Element element) {
        switch (element.getNodeName()) {
            case "g" -> new Pen(device, context, within(element)).drawAll(element);
            case "rect" ->
                area(
                        element,
                        new Rectangle2D.Double(
                                number(element, "x"),
                                number(element, "y"),
                                number(element, "width"),
                                number(element, "height")));
            case "circle" -> {
                double radius = number(element, "r");
                area(
                        element,
                        new Ellipse2D.Double(
                                number(element, "cx") - radius,
                                number(element, "cy") - radius,
                                2 * radius,
                                2 * radius));
            }
            case "line" ->
                outline(
                        element,
                        new Line2D.Double(
                                number(element, "x1"),
                                number(element, "y1"),
                                number(element, "x2"),
                                number(element, "y2")));
            case "text" -> letters(element);
            default -> throw new IllegalArgumentException("a picture has no " + element.getNodeName());
        }
    }

    private AffineTransform within(Element group) {
        String transform = group.getAttribute("transform");
        AffineTransform inner = new AffineTransform(place);
        Matcher move = MOVE.matcher(transform);
        if (move.matches()) {
            inner.translate(Double.parseDouble(move.group(1)), Double.parseDouble(move.group(2)));
        }
        Matcher enlarge = ENLARGE.matcher(transform);
        if (enlarge.matches()) {
            double factor = Double.parseDouble(enlarge.group(1));
            inner.scale(factor, factor);
        }
        return inner;
    }

    private void area(Element element, Shape shape) {
        Ink.of(element, "fill").ifPresent(colour -> {
            device.setColor(colour);
            device.fill(place.createTransformedShape(shape));
        });
        outline(element, shape);
    }

    private void outline(Element element, Shape shape) {
        Ink.of(element, "stroke").ifPresent(colour -> {
            device.setColor(colour);
            device.setStroke(stroke(element));
            device.draw(place.createTransformedShape(shape));
        });
    }

    private BasicStroke stroke(Element element) {
        float width = (float) (number(element, "stroke-width") * place.getScaleX());
        String dashes = element.getAttribute("stroke-dasharray");
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        }
        String[] lengths = dashes.split(" ", -1);
        float[] dash = new float[lengths.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) (Double.parseDouble(lengths[i]) * place.getScaleX());
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private void letters(Element element) {
        FontSpecification wanted = font(element);
        FSFont font = context.getFont(wanted);
        String text = element.getTextContent();
        int width = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
        Point2D start = place.transform(new Point2D.Double(number(element, "x"), number(element, "y")), null);
        double before = switch (element.getAttribute("text-anchor")) {
            case "middle" -> width / 2.0;
            case "end" -> width;
            default -> 0;
        };
        ((AbstractOutputDevice) device).setFontSpecification(wanted);
        device.setFont(font);
        Ink.of(element, "fill").ifPresent(device::setColor);
        context.getTextRenderer().drawString(device, text, (float) (start.getX() - before), (float) start.getY());
    }

    private FontSpecification font(Element element) {
        FontSpecification font = new FontSpecification();
        font.families = new String[] {BundledFont.FAMILY};
        font.size = (float) (number(element, "font-size") * place.getScaleX());
        font.fontWeight = element.getAttribute("font-weight").equals("bold")
                ? IdentValue.FONT_WEIGHT_700
                : IdentValue.FONT_WEIGHT_400;
        font.fontStyle = IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        return font;
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }
}
