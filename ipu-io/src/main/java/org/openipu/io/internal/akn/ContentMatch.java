package org.openipu.io.internal.akn;

import java.util.List;
import java.util.Optional;
import org.openipu.io.internal.xml.XmlElement;

/** How far the elements in an element go along with what it may hold. */
final class ContentMatch {

    private static final int MOST_NAMED = 4;

    private final List<XmlElement> elements;
    private final int fitting;
    private final Optional<Part> missing;

    private ContentMatch(List<XmlElement> elements, int fitting, Optional<Part> missing) {
        this.elements = elements;
        this.fitting = fitting;
        this.missing = missing;
    }

    /** Returns the match with the alternative that goes furthest. */
    static ContentMatch best(List<XmlElement> elements, List<List<Part>> alternatives) {
        ContentMatch best = match(elements, alternatives.get(0));
        for (int i = 1; i < alternatives.size() && !best.isWhole(); i++) {
            ContentMatch other = match(elements, alternatives.get(i));
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
        return fitting < elements.size() ? Optional.empty() : missing.map(ContentMatch::named);
    }

    private boolean isWhole() {
        return fitting == elements.size() && missing.isEmpty();
    }

    private boolean isBetterThan(ContentMatch other) {
        return fitting > other.fitting || (fitting == other.fitting && missing.isEmpty() && other.missing.isPresent());
    }

    private static ContentMatch match(List<XmlElement> elements, List<Part> parts) {
        int next = 0;
        for (Part part : parts) {
            int first = next;
            while (next < elements.size() && (part.repeated() || next == first) && fits(elements.get(next), part)) {
                next++;
            }
            if (part.required() && next == first) {
                return new ContentMatch(elements, next, Optional.of(part));
            }
        }
        return new ContentMatch(elements, next, Optional.empty());
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
