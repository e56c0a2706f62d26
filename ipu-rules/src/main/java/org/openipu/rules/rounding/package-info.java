/**
 * Exact numbers, and how they are rounded when they are paid or printed. Start at {@link
 * org.openipu.rules.rounding.Rounding}: it rounds a {@link org.openipu.rules.rounding.Ratio} once, to what a currency has. {@link
 * org.openipu.rules.rounding.LargestRemainder} rounds parts for display so that they add up.
 */
@NullMarked
package org.openipu.rules.rounding;

import org.jspecify.annotations.NullMarked;
