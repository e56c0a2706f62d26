/**
 * The last day on which something may be in, counted back from the first sitting of the body concerned. Start at {@link
 * org.openipu.rules.deadline.Deadlines}.
 */
@NullMarked
package org.openipu.rules.deadline;

import org.jspecify.annotations.NullMarked;
