/**
 * Totals of costs, made by the library, by Moneta, by Joda-Money and by a plain loop. Start at {@link
 * org.openipu.benchmarks.cost.TotalsBenchmark}.
 */
@NullMarked
package org.openipu.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
