package org.openipu.io.internal.xml;

/**
 * An attribute.
 *
 * @param prefix the prefix as written; empty when there is none
 * @param namespace the namespace; empty when it is in none
 * @param name the name without its prefix
 * @param value the value, entities replaced
 */
public record XmlAttribute(String prefix, String namespace, String name, String value) {

    /**
     * Returns an attribute without a namespace.
     *
     * @param name its name
     * @param value its value
     * @return the attribute
     */
    public static XmlAttribute of(String name, String value) {
        return new XmlAttribute("", "", name, value);
    }

    /** Returns the name as it is written, with its prefix. */
    public String writtenName() {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }
}
