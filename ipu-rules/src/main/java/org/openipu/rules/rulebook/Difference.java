package org.openipu.rules.rulebook;

import java.util.Optional;
import org.openipu.model.citation.Cited;

/**
 * One parameter that differs between two rule books.
 *
 * @param <T> the kind of value
 * @param parameter the parameter
 * @param before its value in the one
 * @param after its value in the other
 */
public record Difference<T>(Parameter<T> parameter, Cited<T> before, Cited<T> after) {

    /** Tells whether the values differ, and not only what they rest on. */
    public boolean isOfValue() {
        Optional<T> known = before.findValue();
        return !known.equals(after.findValue());
    }
}
