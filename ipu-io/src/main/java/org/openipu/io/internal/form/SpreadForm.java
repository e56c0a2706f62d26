package org.openipu.io.internal.form;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a component that has no key of its own: its keys stand among those of its owner. It reads from the owner's object
 * at the owner's place, and writes an object whose keys are put into the owner's.
 *
 * @param <T> the type
 */
interface SpreadForm<T> extends Form<T> {

    /** Returns the keys that it reads and writes. */
    Set<String> keys();

    /**
     * Describes its keys.
     *
     * @param owner the description of the owner's object, to which they are added
     * @param definitions where descriptions of records are collected
     */
    void describe(ObjectNode owner, Definitions definitions);
}
