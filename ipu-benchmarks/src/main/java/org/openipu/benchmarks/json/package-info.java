/** Reading JSON beside plain binding. Start at {@link org.openipu.benchmarks.json.RollCallReadingBenchmark}. */
@NullMarked
package org.openipu.benchmarks.json;

import org.jspecify.annotations.NullMarked;
