package org.openipu.io.internal.xml;

import java.io.CharArrayWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A tree while it grows. */
final class XmlTree {

    private final Deque<Open> open = new ArrayDeque<>();
    /** The children of all open elements that have ended, those of the innermost last. */
    private final List<XmlNode> nodes = new ArrayList<>();

    private final CharArrayWriter text = new CharArrayWriter();
    private int size;
    private @Nullable XmlElement root;

    int depth() {
        return open.size();
    }

    int size() {
        return size;
    }

    int textLength() {
        return text.size();
    }

    XmlElement root() {
        return Objects.requireNonNull(root);
    }

    void text(char[] characters, int start, int length) {
        if (!open.isEmpty()) {
            text.write(characters, start, length);
        }
    }

    void start(XMLStreamReader reader) {
        endText();
        size++;
        Location place = reader.getLocation();
        open.push(new Open(
                orNone(reader.getPrefix()),
                orNone(reader.getNamespaceURI()),
                reader.getLocalName(),
                namespaces(reader),
                attributes(reader),
                nodes.size(),
                place.getLineNumber(),
                place.getColumnNumber()));
    }

    void end() {
        endText();
        Open ended = open.pop();
        List<XmlNode> children = nodes.subList(ended.firstChild, nodes.size());
        XmlElement element = ended.close(children);
        children.clear();
        if (open.isEmpty()) {
            root = element;
        } else {
            nodes.add(element);
        }
    }

    private void endText() {
        if (text.size() > 0) {
            nodes.add(new XmlText(text.toString()));
            size++;
            text.reset();
        }
    }

    private static List<XmlNamespace> namespaces(XMLStreamReader reader) {
        int count = reader.getNamespaceCount();
        if (count == 0) {
            return List.of();
        }
        List<XmlNamespace> declared = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            declared.add(new XmlNamespace(orNone(reader.getNamespacePrefix(i)), orNone(reader.getNamespaceURI(i))));
        }
        return declared;
    }

    private static List<XmlAttribute> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        XmlAttribute[] attributes = new XmlAttribute[count];
        for (int i = 0; i < count; i++) {
            attributes[i] = new XmlAttribute(
                    orNone(reader.getAttributePrefix(i)),
                    orNone(reader.getAttributeNamespace(i)),
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i));
        }
        return List.of(attributes);
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** An element whose end has not come yet. */
    private record Open(
            String prefix,
            String namespace,
            String name,
            List<XmlNamespace> declared,
            List<XmlAttribute> attributes,
            int firstChild,
            int line,
            int column) {

        XmlElement close(List<XmlNode> children) {
            return new XmlElement(prefix, namespace, name, declared, attributes, children, line, column);
        }
    }
}
