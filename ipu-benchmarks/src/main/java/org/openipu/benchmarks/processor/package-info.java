/** What a way takes of the processor; start at {@link org.openipu.benchmarks.processor.ProcessorTime}. */
@NullMarked
package org.openipu.benchmarks.processor;

import org.jspecify.annotations.NullMarked;
