package org.openipu.io.internal.akn;

import java.util.HashSet;
import java.util.Set;
import org.openipu.io.internal.xml.XmlAttribute;

/** The names of the parts of a document, each of which stands once: those seen so far. */
final class Identities {

    private final Set<String> eIds = new HashSet<>();
    private final Set<String> guids = new HashSet<>();

    /** Takes in an attribute and tells whether it is an eId or a GUID that has been seen. */
    boolean isRepeated(XmlAttribute attribute) {
        if (!attribute.namespace().isEmpty()) {
            return false;
        }
        return switch (attribute.name()) {
            case "eId" -> !eIds.add(attribute.value());
            case "GUID" -> !guids.add(attribute.value());
            default -> false;
        };
    }
}
