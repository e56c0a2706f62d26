/**
 * How fast the emergency item is decided, beside what one might write instead. Start at {@link
 * org.openipu.benchmarks.emergency.EmergencyItemBenchmark}; the results stand in {@code docs/performance.md}.
 */
@NullMarked
package org.openipu.benchmarks.emergency;

import org.jspecify.annotations.NullMarked;
