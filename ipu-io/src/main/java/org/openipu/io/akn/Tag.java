package org.openipu.io.akn;

import java.util.ArrayList;
import java.util.List;
import org.openipu.io.internal.akn.Akn;
import org.openipu.io.internal.xml.XmlAttribute;
import org.openipu.io.internal.xml.XmlElement;
import org.openipu.io.internal.xml.XmlNamespace;
import org.openipu.io.internal.xml.XmlNode;
import org.openipu.io.internal.xml.XmlText;

/** An element while it is put together. */
final class Tag {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String prefix;
    private final String namespace;
    private final String name;
    private final List<XmlNamespace> declared = new ArrayList<>();
    private final List<XmlAttribute> attributes = new ArrayList<>();
    private final List<XmlNode> children = new ArrayList<>();

    private Tag(String prefix, String namespace, String name) {
        this.prefix = prefix;
        this.namespace = namespace;
        this.name = name;
    }

    /** Returns an element of Akoma Ntoso. */
    static Tag of(String name) {
        return new Tag("", Akn.NAMESPACE, name);
    }

    /** Returns an element of our own namespace. */
    static Tag ofOwn(String name) {
        return new Tag(Akn.OWN_PREFIX, Akn.OWN_NAMESPACE, name);
    }

    Tag with(String attribute, String value) {
        attributes.add(XmlAttribute.of(attribute, value));
        return this;
    }

    Tag withOwn(String attribute, String value) {
        attributes.add(new XmlAttribute(Akn.OWN_PREFIX, Akn.OWN_NAMESPACE, attribute, value));
        return this;
    }

    /** Has the blanks of the text kept. */
    Tag keepingBlanks() {
        attributes.add(new XmlAttribute("xml", XML, "space", "preserve"));
        return this;
    }

    Tag declaring(String declaredPrefix, String uri) {
        declared.add(new XmlNamespace(declaredPrefix, uri));
        return this;
    }

    Tag add(Tag child) {
        children.add(child.build());
        return this;
    }

    Tag addAll(List<? extends XmlNode> nodes) {
        children.addAll(nodes);
        return this;
    }

    Tag text(String text) {
        if (!text.isEmpty()) {
            children.add(new XmlText(text));
        }
        return this;
    }

    boolean isEmpty() {
        return children.isEmpty();
    }

    XmlElement build() {
        return new XmlElement(prefix, namespace, name, declared, attributes, children, 0, 0);
    }
}
