package org.openipu.io.internal.xml;

/**
 * Text between tags, with its blanks as they stand.
 *
 * @param text the text, entities replaced; not empty
 */
public record XmlText(String text) implements XmlNode {}
