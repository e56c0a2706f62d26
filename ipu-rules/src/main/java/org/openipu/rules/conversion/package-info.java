/**
 * Amounts of several currencies as one total, by dated rates that are cited. Start at {@link
 * org.openipu.rules.conversion.Conversion}; rates come in as a {@link org.openipu.rules.conversion.RateTable}. Nothing is
 * converted by a rate that the caller did not give.
 */
@NullMarked
package org.openipu.rules.conversion;

import org.jspecify.annotations.NullMarked;
