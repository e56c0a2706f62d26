/**
 * Sums of costs. Start at {@link org.openipu.rules.cost.CostTotals}. Currencies are never added to each other.
 */
@NullMarked
package org.openipu.rules.cost;

import org.jspecify.annotations.NullMarked;
