package org.openipu.io.internal.akn;

import java.util.Set;

/**
 * A step of what an element may hold.
 *
 * @param names the elements of which one may stand there; {@link #OTHER} for any of another namespace
 * @param required whether one has to
 * @param repeated whether more than one may
 */
record Part(Set<String> names, boolean required, boolean repeated) {

    /** Stands for elements of other namespaces. */
    static final String OTHER = "%other";
}
