/**
 * How fast it is told what would turn an outcome, and what is certain while votes are counted. Start at {@link
 * org.openipu.benchmarks.analysis.AnalysisBenchmark}; the results stand in {@code docs/performance.md}.
 */
@NullMarked
package org.openipu.benchmarks.analysis;

import org.jspecify.annotations.NullMarked;
