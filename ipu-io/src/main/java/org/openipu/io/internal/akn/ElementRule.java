package org.openipu.io.internal.akn;

import java.util.List;
import java.util.Map;

/**
 * What an element may have and hold.
 *
 * @param attributes the attributes by name, those of the XML namespace as {@code xml:lang}
 * @param required the names of the attributes that it has to have
 * @param otherAttributes whether attributes of other namespaces may stand there
 * @param withText whether it may hold text
 * @param alternatives what elements it may hold, one of these
 * @param document whether it is a document, in which an eId stands once
 */
record ElementRule(
        Map<String, AttributeRule> attributes,
        List<String> required,
        boolean otherAttributes,
        boolean withText,
        List<List<Part>> alternatives,
        boolean document) {}
