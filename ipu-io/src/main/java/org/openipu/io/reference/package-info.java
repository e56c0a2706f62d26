/**
 * Reference data for convenience: a snapshot with its day and sources, not the official register. Start at {@link
 * org.openipu.io.reference.Parliaments}; each value but the key of an entry is a {@link org.openipu.io.reference.Fact},
 * which says what it rests on, and a value that was not found is empty. {@link
 * org.openipu.io.reference.Certainty#CONFIRMED} leaves out, field by field, what is inferred. Nothing is read before it
 * is asked for.
 */
@NullMarked
package org.openipu.io.reference;

import org.jspecify.annotations.NullMarked;
