package org.openipu.io.internal.akn;

import java.util.List;
import java.util.Optional;
import org.openipu.io.internal.xml.XmlElement;

/** How far the elements in an element go along with what it may hold. */
final class ContentMatch {

    private static final int MOST_NAMED = 4;

    private final List<XmlElement> elements;
    private final int fitting;
    private final String missing;

    private ContentMatch(List<XmlElement> elements, int fitting, String missing) {
        this.elements = elements;
        this.fitting = fitting;
        this.missing = missing;
    }

    /** Returns the match with the alternative that goes furthest. */
    static ContentMatch best(List<XmlElement> elements, List<List<Part>> alternatives) {
        ContentMatch best = match(elements, alternatives.get(0));
        for (List<Part> alternative : alternatives.subList(1, alternatives.size())) {
            ContentMatch other = match(elements, alternative);
            if (other.isBetterThan(best)) {
                best = other;
            }
        }
        return best;
    }

    /** Finds the first element that does not fit. */
    Optional<XmlElement> findStray() {
        return fitting < elements.size() ? Optional.of(elements.get(fitting)) : Optional.empty();
    }

    /** Finds what is missing at the end of elements that fit. */
    Optional<String> findMissing() {
        return fitting < elements.size() || missing.isEmpty() ? Optional.empty() : Optional.of(missing);
    }

    private boolean isBetterThan(ContentMatch other) {
        return fitting > other.fitting || (fitting == other.fitting && missing.isEmpty() && !other.missing.isEmpty());
    }

    private static ContentMatch match(List<XmlElement> elements, List<Part> parts) {
        int next = 0;
        for (Part part : parts) {
            int first = next;
            while (next < elements.size() && (part.repeated() || next == first) && fits(elements.get(next), part)) {
                next++;
            }
            if (part.required() && next == first) {
                return new ContentMatch(elements, next, named(part));
            }
        }
        return new ContentMatch(elements, next, "");
    }

    private static boolean fits(XmlElement element, Part part) {
        return element.namespace().equals(Akn.NAMESPACE)
                ? part.names().contains(element.name())
                : part.names().contains(Part.OTHER) && StructureCheck.isOther(element.namespace());
    }

    private static String named(Part part) {
        List<String> names = part.names().stream().sorted().toList();
        return names.size() > MOST_NAMED
                ? String.join(", ", names.subList(0, MOST_NAMED)) + " …"
                : String.join(", ", names);
    }
}
