package org.openipu.io.internal.xml;

/**
 * The declaration of a namespace.
 *
 * @param prefix the prefix; empty for the namespace of names without one
 * @param uri the namespace; empty when the declaration takes it away
 */
public record XmlNamespace(String prefix, String uri) {}
