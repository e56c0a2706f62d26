/** What measuring the power of the Assembly's players costs. Start at {@link org.openipu.benchmarks.power.PowerTime}. */
@NullMarked
package org.openipu.benchmarks.power;

import org.jspecify.annotations.NullMarked;
