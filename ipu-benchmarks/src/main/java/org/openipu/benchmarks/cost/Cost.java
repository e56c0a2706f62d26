package org.openipu.benchmarks.cost;

import java.math.BigDecimal;
import org.openipu.model.cost.CostCategory;

/** A cost with as little around its number as one can have. */
record Cost(CostCategory category, String currency, BigDecimal number) {}
