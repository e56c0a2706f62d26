package org.openipu.io.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.openipu.io.input.ReadResult;
import org.openipu.model.finding.Argument;
import org.openipu.model.finding.Finding;

/**
 * Writes a tree. The writer of the Java runtime is not used, as it leaves line ends in attributes and carriage returns in texts
 * as they are, where a reader takes them for blanks.
 */
public final class XmlWriting {

    private static final String STEP = "  ";

    private final Predicate<XmlElement> laidOut;
    private final StringBuilder out = new StringBuilder();
    private final List<Finding> findings = new ArrayList<>();
    private String within = "";

    private XmlWriting(Predicate<XmlElement> laidOut) {
        this.laidOut = laidOut;
    }

    /**
     * Writes a document.
     *
     * @param root its root
     * @param laidOut tells of an element without text whether its parts may go on lines of their own
     * @return the document; refused with a finding for each text with a character that XML 1.0 cannot hold
     */
    public static ReadResult<String> write(XmlElement root, Predicate<XmlElement> laidOut) {
        XmlWriting writing = new XmlWriting(laidOut);
        writing.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writing.element(root, "\n");
        writing.out.append('\n');
        return ReadResult.of(writing.findings, writing.out::toString);
    }

    private void element(XmlElement element, String newLine) {
        within = element.attribute("eId").orElse(within);
        out.append('<').append(element.writtenName());
        for (XmlNamespace namespace : element.declared()) {
            attribute(namespace.prefix().isEmpty() ? "xmlns" : "xmlns:" + namespace.prefix(), namespace.uri());
        }
        for (XmlAttribute attribute : element.attributes()) {
            attribute(attribute.writtenName(), attribute.value());
        }
        if (element.children().isEmpty()) {
            out.append("/>");
        } else {
            out.append('>');
            content(element, newLine);
            out.append("</").append(element.writtenName()).append('>');
        }
    }

    private void content(XmlElement element, String newLine) {
        boolean lines = element.children().stream().allMatch(XmlElement.class::isInstance) && laidOut.test(element);
        for (XmlNode child : element.children()) {
            if (lines) {
                out.append(newLine).append(STEP);
            }
            if (child instanceof XmlElement part) {
                element(part, newLine + STEP);
            } else if (child instanceof XmlText text) {
                check(text.text());
                XmlCharacters.writeText(text.text(), out);
            }
        }
        if (lines) {
            out.append(newLine);
        }
    }

    private void attribute(String name, String value) {
        check(value);
        out.append(' ').append(name).append("=\"");
        XmlCharacters.writeValue(value, out);
        out.append('"');
    }

    private void check(String text) {
        OptionalInt forbidden = XmlCharacters.findForbidden(text);
        if (forbidden.isPresent()) {
            findings.add(Finding.error(
                    "xml.character",
                    within,
                    Argument.of("character", String.format("U+%04X", forbidden.getAsInt())),
                    Argument.of("place", within)));
        }
    }
}
