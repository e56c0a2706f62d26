package org.openipu.io.internal.xml;

/** A part of an element's content. */
public sealed interface XmlNode permits XmlElement, XmlText {}
