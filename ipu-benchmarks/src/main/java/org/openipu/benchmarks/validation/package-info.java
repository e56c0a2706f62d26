/**
 * How fast an annual report is read and checked, beside what one might write instead. Start at {@link
 * org.openipu.benchmarks.validation.AnnualReportValidationBenchmark}; the results stand in {@code docs/performance.md}.
 */
@NullMarked
package org.openipu.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
