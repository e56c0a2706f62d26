package org.openipu.io.internal.xml;

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
    private final StringBuilder text = new StringBuilder();
    private int size;
    private @Nullable XmlElement root;

    int depth() {
        return open.size();
    }

    int size() {
        return size;
    }

    int textLength() {
        return text.length();
    }

    XmlElement root() {
        return Objects.requireNonNull(root);
    }

    void text(char[] characters, int start, int length) {
        if (!open.isEmpty()) {
            text.append(characters, start, length);
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
                new ArrayList<>(),
                place.getLineNumber(),
                place.getColumnNumber()));
    }

    void end() {
        endText();
        XmlElement element = open.pop().close();
        Open parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.children.add(element);
        }
    }

    private void endText() {
        Open parent = open.peek();
        if (parent != null && !text.isEmpty()) {
            parent.children.add(new XmlText(text.toString()));
            size++;
        }
        text.setLength(0);
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
        List<XmlAttribute> attributes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            attributes.add(new XmlAttribute(
                    orNone(reader.getAttributePrefix(i)),
                    orNone(reader.getAttributeNamespace(i)),
                    reader.getAttributeLocalName(i),
                    reader.getAttributeValue(i)));
        }
        return attributes;
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
            List<XmlNode> children,
            int line,
            int column) {

        XmlElement close() {
            return new XmlElement(prefix, namespace, name, declared, attributes, children, line, column);
        }
    }
}
