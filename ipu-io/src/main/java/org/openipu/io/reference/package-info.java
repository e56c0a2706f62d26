/**
 * Reference data for convenience: a snapshot with its day and source, not the official register. Start at {@link
 * org.openipu.io.reference.MemberParliaments}.
 */
@NullMarked
package org.openipu.io.reference;

import org.jspecify.annotations.NullMarked;
