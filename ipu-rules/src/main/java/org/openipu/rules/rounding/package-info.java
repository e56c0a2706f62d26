/**
 * Rounding that is seen: {@link org.openipu.rules.rounding.LargestRemainder} rounds parts for display so that they add up.
 */
@NullMarked
package org.openipu.rules.rounding;

import org.jspecify.annotations.NullMarked;
