/**
 * Reference data for convenience: a snapshot with its day and sources, not the official register. Start at {@link
 * org.openipu.io.reference.Parliaments}; each value is a {@link org.openipu.io.reference.Fact}, which says what it
 * rests on. Nothing is read before it is asked for.
 */
@NullMarked
package org.openipu.io.reference;

import org.jspecify.annotations.NullMarked;
