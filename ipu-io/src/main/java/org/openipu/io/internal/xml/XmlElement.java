package org.openipu.io.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openipu.model.finding.Position;

/**
 * An element with everything in it.
 *
 * @param prefix the prefix as written; empty when there is none
 * @param namespace the namespace; empty when it is in none
 * @param name the name without its prefix
 * @param declared the namespaces declared here
 * @param attributes the attributes, in their order
 * @param children the content, in its order
 * @param line the line on which its start tag ends, from 1; 0 when it comes from no file
 * @param column the column after its start tag, from 1; 0 when it comes from no file
 */
public record XmlElement(
        String prefix,
        String namespace,
        String name,
        List<XmlNamespace> declared,
        List<XmlAttribute> attributes,
        List<XmlNode> children,
        int line,
        int column)
        implements XmlNode {

    /** Copies the lists. */
    public XmlElement {
        declared = List.copyOf(declared);
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /**
     * Tells whether it is the one named.
     *
     * @param inNamespace the namespace
     * @param named the name
     * @return whether both are its own
     */
    public boolean is(String inNamespace, String named) {
        return name.equals(named) && namespace.equals(inNamespace);
    }

    /** Returns the elements in it, without those deeper down. */
    public List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>(children.size());
        for (XmlNode child : children) {
            if (child instanceof XmlElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /**
     * Returns the elements of a name in it, without those deeper down. They are in the same namespace.
     *
     * @param named the name
     * @return the elements, in their order
     */
    public List<XmlElement> elements(String named) {
        List<XmlElement> elements = new ArrayList<>();
        for (XmlNode child : children) {
            if (child instanceof XmlElement element && element.is(namespace, named)) {
                elements.add(element);
            }
        }
        return elements;
    }

    /**
     * Finds the first element of a name in it. It is in the same namespace.
     *
     * @param named the name
     * @return the element; empty when there is none
     */
    public Optional<XmlElement> find(String named) {
        for (XmlNode child : children) {
            if (child instanceof XmlElement element && element.is(namespace, named)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns all elements of a name and of the same namespace below, at any depth.
     *
     * @param named the name
     * @return the elements in the order of the document
     */
    public Stream<XmlElement> below(String named) {
        return below().filter(element -> element.is(namespace, named));
    }

    /** Returns all elements below, at any depth, in the order of the document. */
    public Stream<XmlElement> below() {
        List<XmlElement> below = new ArrayList<>();
        addBelow(below);
        return below.stream();
    }

    private void addBelow(List<XmlElement> below) {
        for (XmlNode child : children) {
            if (child instanceof XmlElement element) {
                below.add(element);
                element.addBelow(below);
            }
        }
    }

    /**
     * Finds an attribute that is in no namespace.
     *
     * @param named the name
     * @return its value; empty when there is none
     */
    public Optional<String> attribute(String named) {
        return attribute("", named);
    }

    /**
     * Finds an attribute.
     *
     * @param inNamespace the namespace
     * @param named the name
     * @return its value; empty when there is none
     */
    public Optional<String> attribute(String inNamespace, String named) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.name().equals(named) && attribute.namespace().equals(inNamespace)) {
                return Optional.of(attribute.value());
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether an attribute that is in no namespace has a value.
     *
     * @param named the name
     * @param value the value
     * @return whether it stands there
     */
    public boolean has(String named, String value) {
        return attribute(named).filter(value::equals).isPresent();
    }

    /** Returns the name as it is written, with its prefix. */
    public String writtenName() {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /**
     * Returns its place.
     *
     * @param source the file's name
     * @return the place; the first line when it comes from no file
     */
    public Position position(String source) {
        return new Position(source, Math.max(1, line), Math.max(1, column));
    }
}
