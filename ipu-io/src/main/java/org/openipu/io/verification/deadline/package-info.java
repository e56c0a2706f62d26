/** Deadlines derived again, by {@link org.openipu.io.verification.deadline.DeadlineDerivation}. */
@NullMarked
package org.openipu.io.verification.deadline;

import org.jspecify.annotations.NullMarked;
