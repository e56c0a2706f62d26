/**
 * What taking part costs. Start at {@link org.openipu.model.cost.CostStatement}; sums are made in {@code
 * org.openipu.rules.cost} and are a {@link org.openipu.model.cost.MultiCurrencyTotal}.
 */
@NullMarked
package org.openipu.model.cost;

import org.jspecify.annotations.NullMarked;
