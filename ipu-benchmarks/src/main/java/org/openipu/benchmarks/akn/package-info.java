/**
 * Reading Akoma Ntoso beside a pass over the same text that reads nothing out of it. Start at {@link
 * org.openipu.benchmarks.akn.AknReadingBenchmark}.
 */
@NullMarked
package org.openipu.benchmarks.akn;

import org.jspecify.annotations.NullMarked;
