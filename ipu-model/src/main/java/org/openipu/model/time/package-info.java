/**
 * Days and spans of time as documents give them, often incomplete. Start at {@link org.openipu.model.time.Period} for terms and
 * memberships, and at {@link org.openipu.model.time.DateRange} for sessions.
 */
@NullMarked
package org.openipu.model.time;

import org.jspecify.annotations.NullMarked;
